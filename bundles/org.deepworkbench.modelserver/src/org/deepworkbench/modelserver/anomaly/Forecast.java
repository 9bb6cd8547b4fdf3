package org.deepworkbench.modelserver.anomaly;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.learning.Tensor;

/**
 * What a network expects of each row of some traffic.
 *
 * @param traffic  what really happened
 * @param expected the expected rows; {@code null} where nothing is before them. Some rows more than there really are
 */
record Forecast(Traffic traffic, double[][] expected) {

    private static final int AT_ONCE = 512;

    /** {@return what a network expects} */
    static Forecast of(Traffic traffic, Sequences.View view, Function<Tensor, float[]> network) {
        Sequences sequences = Sequences.all(traffic.rows(), view);
        double[][] expected = new double[traffic.size() + view.ahead()][];
        for (int from = 0; from < sequences.size(); from += AT_ONCE) {
            int[] numbers = IntStream.range(from, Math.min(sequences.size(), from + AT_ONCE)).toArray();
            float[] answers = network.apply(sequences.inputs(numbers));
            for (int i = 0; i < numbers.length; i++) {
                expected[view.target(sequences.starts()[numbers[i]])] =
                        sequences.forecast(numbers[i], answers, i * Features.COUNT);
            }
        }
        return new Forecast(traffic, expected);
    }

    /** {@return the numbers of the rows that were expected and are known} */
    IntStream rows() {
        return traffic.times().filter(t -> expected[t] != null);
    }

    /** {@return the same for a person who forecasts that nothing changes} */
    Forecast persistent(int ahead) {
        double[][] same = new double[expected.length][];
        rows().forEach(t -> same[t] = traffic.rows()[t - ahead]);
        return new Forecast(traffic, same);
    }

    /** {@return the root of the mean squared error of each feature over the rows given} */
    double[] errors(int[] rows) {
        double[] errors = new double[Features.COUNT];
        Arrays.setAll(errors, k -> Math.sqrt(Arrays.stream(rows)
                .mapToDouble(t -> Math.pow(expected[t][k] - traffic.rows()[t][k], 2)).average().orElse(0)));
        return errors;
    }

    /** {@return the expected rows that nobody knows yet, the next one first} */
    List<double[]> future() {
        return Arrays.asList(expected).subList(traffic.size(), expected.length);
    }
}
