package org.deepworkbench.modelserver.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.Picture;
import org.deepworkbench.modelserver.plots.Figure;
import org.deepworkbench.modelserver.plots.Layer;
import org.deepworkbench.modelserver.plots.Plot;

/** Forecast and reality, feature by feature, with the anomaly score below them. */
final class Drawings {

    private static final Texts TEXTS = Texts.beside(Drawings.class);
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 220;
    private static final double MINUTES_A_DAY = 24 * 60;

    private Drawings() {
    }

    static Picture plot(Forecast forecast, Alarms alarms, double threshold, WindowSlide windows) {
        int size = forecast.traffic().size();
        double day = windows.minutes() / MINUTES_A_DAY;
        double[] days = IntStream.range(0, size).mapToDouble(t -> t * day).toArray();
        List<Plot> plots = new ArrayList<>();
        for (int feature = 0; feature < Features.COUNT; feature++) {
            int k = feature;
            double[] expected = IntStream.range(0, size)
                    .mapToDouble(t -> forecast.expected()[t] == null ? Double.NaN : forecast.expected()[t][k])
                    .toArray();
            plots.add(plot(Features.NAMES.get(k))
                    .with(new Layer.Line(TEXTS.get("plot.measured"), days, forecast.traffic().feature(k)))
                    .with(new Layer.Line(TEXTS.get("plot.forecast"), days, expected))
                    .with(stretches("plot.alarm", day, alarms.alarms().stream()
                            .map(alarm -> new Layer.Stretch(alarm.from(), alarm.to())).toList())));
        }
        Plot scores = plot(TEXTS.get("plot.score")).with(new Layer.Line("", days, alarms.scores()))
                .with(new Layer.Level(TEXTS.get("plot.threshold"), 0, size * day, threshold, 0));
        if (!forecast.traffic().attacks().isEmpty()) {
            scores = scores.with(stretches("plot.attack", day, forecast.traffic().attacks().stream()
                    .map(attack -> new Layer.Stretch(attack.from(), attack.to())).toList()));
        }
        plots.add(scores);
        return new Figure(plots, WIDTH, HEIGHT).picture();
    }

    private static Plot plot(String title) {
        return new Plot(title, TEXTS.get("plot.day"), "");
    }

    private static Layer stretches(String name, double day, List<Layer.Stretch> rows) {
        return new Layer.Stretches(TEXTS.get(name), rows.stream()
                .map(rowStretch -> new Layer.Stretch(rowStretch.from() * day, rowStretch.to() * day)).toList());
    }
}
