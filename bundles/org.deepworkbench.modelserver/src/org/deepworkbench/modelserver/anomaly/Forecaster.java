package org.deepworkbench.modelserver.anomaly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.columns.BrokenColumnsException;
import org.deepworkbench.modelserver.columns.Columns;
import org.deepworkbench.modelserver.columns.ColumnsReader;
import org.deepworkbench.modelserver.columns.ColumnsWriter;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.ModelCard;

/**
 * All of a trained model but its weights.
 *
 * @param type    kind of network
 * @param blocks  units of a recurrent layer
 * @param windows how the traffic was counted that it learnt from
 * @param view    how it sees traffic
 * @param usual   the usual error of its forecast of each feature, on traffic that it has not learnt from
 */
record Forecaster(ModelType type, int blocks, WindowSlide windows, Sequences.View view, double[] usual) {

    private static final String USUAL = "usual-errors.tsv";

    /** {@return what a network of this kind is to learn} */
    ForecastLesson lesson(Examples training, Examples validation) {
        return new ForecastLesson(type, blocks, view.length(), training, validation);
    }

    /** {@return the same with these usual errors} */
    Forecaster with(double[] usualErrors) {
        return new Forecaster(type, blocks, windows, view, usualErrors);
    }

    /** {@return where reality departs from a forecast} */
    Alarms alarms(Forecast forecast, double threshold) {
        return Alarms.of(forecast, usual, threshold, windows.slides());
    }

    /** {@return this as the details of a model's card} */
    Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("model_type", type.word());
        details.put("blocks", blocks);
        details.put("window_slide", windows.word());
        details.put("sequence_len", view.length());
        details.put("steps_ahead", view.ahead());
        details.put("model_delta", view.input().lag());
        details.put("input_low", list(view.input().low()));
        details.put("input_high", list(view.input().high()));
        details.put("output_low", list(view.output().low()));
        details.put("output_high", list(view.output().high()));
        return details;
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** Writes the usual errors into the folder of a model, whose card is made before they are known. */
    void writeUsual(Path folder) throws IOException {
        List<double[]> columns = Arrays.stream(usual).mapToObj(error -> new double[] {error}).toList();
        ColumnsWriter.write(new Columns(Features.NAMES, columns), "\t", folder.resolve(USUAL));
    }

    /**
     * {@return what {@link #details} and {@link #writeUsual} told}
     *
     * @param folder of the model
     * @throws IOException if the usual errors cannot be read
     */
    static Forecaster of(ModelCard card, Path folder) throws IOException {
        int ahead = (int) card.number("steps_ahead");
        int lag = (int) card.number("model_delta");
        return new Forecaster(ModelType.of(card.text("model_type")), (int) card.number("blocks"),
                WindowSlide.of(card.text("window_slide")),
                new Sequences.View((int) card.number("sequence_len"), ahead,
                        new Scaling(lag, card.numbers("input_low"), card.numbers("input_high")),
                        new Scaling(lag * ahead, card.numbers("output_low"), card.numbers("output_high"))),
                usual(folder.resolve(USUAL)));
    }

    private static double[] usual(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return ColumnsReader.read(input).values().stream().mapToDouble(column -> column[0]).toArray();
        } catch (BrokenColumnsException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
