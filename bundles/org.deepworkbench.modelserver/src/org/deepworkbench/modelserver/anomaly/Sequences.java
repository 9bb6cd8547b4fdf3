package org.deepworkbench.modelserver.anomaly;

import java.util.List;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.learning.Batch;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Tensor;

/**
 * Sequences of rows, each with the row that comes some steps behind it.
 *
 * @param rows   the traffic
 * @param view   how it is cut and scaled
 * @param starts the first row of each sequence
 */
record Sequences(double[][] rows, View view, int[] starts) implements Examples {

    /** {@return all sequences whose rows, those that changes begin at and the one that is forecast are of no attack} */
    static Sequences quiet(Traffic traffic, View view) {
        return new Sequences(traffic.rows(), view, view.starts(traffic.size())
                .filter(start -> !traffic.isAttacked(start - view.input().lag(), view.target(start))).toArray());
    }

    /** {@return all sequences, also those whose future is not known yet} */
    static Sequences all(double[][] rows, View view) {
        return new Sequences(rows, view, view.starts(rows.length + view.ahead()).toArray());
    }

    @Override
    public int size() {
        return starts.length;
    }

    @Override
    public Batch read(int[] numbers) {
        float[] targets = new float[numbers.length * Features.COUNT];
        for (int i = 0; i < numbers.length; i++) {
            for (int k = 0; k < Features.COUNT; k++) {
                targets[i * Features.COUNT + k] = view.output().scaled(rows, view.target(starts[numbers[i]]), k);
            }
        }
        return new Batch(List.of(inputs(numbers)), List.of(new Tensor(targets, numbers.length, Features.COUNT)),
                numbers.length);
    }

    /** {@return sequences without what comes behind them} */
    Tensor inputs(int[] numbers) {
        float[] inputs = new float[numbers.length * view.length() * Features.COUNT];
        int at = 0;
        for (int number : numbers) {
            for (int t = starts[number]; t < starts[number] + view.length(); t++) {
                for (int k = 0; k < Features.COUNT; k++) {
                    inputs[at++] = view.input().scaled(rows, t, k);
                }
            }
        }
        return new Tensor(inputs, numbers.length, view.length(), Features.COUNT);
    }

    /** {@return the forecast row of a sequence, from what a network gave for it} */
    double[] forecast(int number, float[] answers, int offset) {
        double[] known = rows[starts[number] + view.length() - 1];
        double[] row = new double[Features.COUNT];
        for (int k = 0; k < row.length; k++) {
            row[k] = view.output().value(answers[offset + k], known[k], k);
        }
        return row;
    }

    /**
     * How a network sees traffic.
     *
     * @param length rows in a sequence
     * @param ahead  steps from the last row of a sequence to the one that is forecast
     * @param input  how the rows of a sequence are scaled
     * @param output how the forecast row is scaled: by its change since the last row of the sequence, or as it is
     */
    record View(int length, int ahead, Scaling input, Scaling output) {

        /** {@return the view that these rows suggest} */
        static View of(double[][] rows, int length, int ahead, boolean delta) {
            return new View(length, ahead, Scaling.of(rows, delta ? 1 : 0), Scaling.of(rows, delta ? ahead : 0));
        }

        /** {@return the row that the sequence with this start is to forecast} */
        int target(int start) {
            return start + length + ahead - 1;
        }

        /** {@return how many rows are needed for a single sequence with its future} */
        int fewest() {
            return input.lag() + length + ahead;
        }

        private IntStream starts(int size) {
            return IntStream.range(input.lag(), Math.max(input.lag(), size - length - ahead + 1));
        }
    }
}
