package org.deepworkbench.run.core.internal.artifacts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.deepworkbench.run.core.Curve;
import org.deepworkbench.run.core.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The learning curves of a run as one SVG: a chart for each metric, with training and validation in it. */
final class LearningCurves {

    private static final String VALIDATION = "val_"; //$NON-NLS-1$
    private static final String TRAINING_COLOUR = "#2563eb"; //$NON-NLS-1$
    private static final String VALIDATION_COLOUR = "#ea580c"; //$NON-NLS-1$
    private static final List<String> FIRST = List.of("loss", "accuracy"); //$NON-NLS-1$ //$NON-NLS-2$
    /** Told as metrics, but chosen, not learnt. */
    private static final Set<String> SETTINGS = Set.of("learning_rate", "lr"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final int MOST_PANELS = 6;
    private static final int WIDTH = 540;
    private static final int HEIGHT = 360;

    private LearningCurves() {
    }

    /** {@return the picture; empty if the run reported no metrics} */
    static Optional<String> draw(Map<String, Curve> curves) {
        List<ChartPanel> panels = panels(curves);
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        int columns = Math.min(2, panels.size());
        int rows = (panels.size() + columns - 1) / columns;
        Svg svg = new Svg(columns * WIDTH, rows * HEIGHT);
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).draw(svg, i % columns * WIDTH, i / columns * HEIGHT, WIDTH, HEIGHT);
        }
        return Optional.of(svg.toString());
    }

    private static List<ChartPanel> panels(Map<String, Curve> curves) {
        TreeSet<String> metrics = new TreeSet<>(Comparator
                .comparingInt((String name) -> FIRST.contains(name) ? FIRST.indexOf(name) : FIRST.size())
                .thenComparing(Comparator.naturalOrder()));
        curves.keySet().stream().filter(name -> !SETTINGS.contains(name)).forEach(name -> metrics.add(base(name)));
        List<ChartPanel> panels = new ArrayList<>();
        for (String metric : metrics) {
            List<ChartPanel.Line> lines = lines(metric, curves);
            if (!lines.isEmpty() && panels.size() < MOST_PANELS) {
                panels.add(new ChartPanel(title(metric), lines));
            }
        }
        return panels;
    }

    private static String base(String name) {
        return name.startsWith(VALIDATION) ? name.substring(VALIDATION.length()) : name;
    }

    private static List<ChartPanel.Line> lines(String metric, Map<String, Curve> curves) {
        List<ChartPanel.Line> lines = new ArrayList<>();
        addLine(curves.get(metric), Messages.Chart_training, TRAINING_COLOUR, lines);
        addLine(curves.get(VALIDATION + metric), Messages.Chart_validation, VALIDATION_COLOUR, lines);
        return lines;
    }

    private static void addLine(Curve curve, String label, String colour, List<ChartPanel.Line> lines) {
        if (curve != null && curve.size() > 0) {
            lines.add(new ChartPanel.Line(curve, NLS.bind(Messages.Chart_legend, label, Numbers.text(curve.last())),
                    colour));
        }
    }

    private static String title(String metric) {
        return switch (metric) {
            case "loss" -> Messages.Chart_loss; //$NON-NLS-1$
            case "accuracy" -> Messages.Chart_accuracy; //$NON-NLS-1$
            default -> metric;
        };
    }
}
