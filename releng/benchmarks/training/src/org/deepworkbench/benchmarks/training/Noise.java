package org.deepworkbench.benchmarks.training;

import java.util.List;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.learning.Batch;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Tensor;

/** Examples drawn by chance that lie in memory, as the counterpart has them. */
final class Noise implements Examples {

    private final int size;
    private final long[] input;
    private final float[] inputs;
    private final int width;
    private final float[] targets;

    /**
     * Draws them.
     *
     * @param size  how many
     * @param input shape of one input
     * @param width numbers in one target
     * @param label whether a target is one class of {@code width}, or {@code width} numbers
     */
    Noise(int size, long[] input, int width, boolean label) {
        this.size = size;
        this.input = input;
        this.width = width;
        int length = 1;
        for (long part : input) {
            length *= (int) part;
        }
        SplittableRandom random = new SplittableRandom(1);
        inputs = new float[size * length];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = (float) random.nextDouble();
        }
        targets = new float[size * width];
        for (int i = 0; i < size; i++) {
            if (label) {
                targets[i * width + random.nextInt(width)] = 1;
            } else {
                for (int j = 0; j < width; j++) {
                    targets[i * width + j] = (float) random.nextDouble();
                }
            }
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Batch read(int[] numbers) {
        int length = inputs.length / size;
        float[] chosen = new float[numbers.length * length];
        float[] wanted = new float[numbers.length * width];
        for (int i = 0; i < numbers.length; i++) {
            System.arraycopy(inputs, numbers[i] * length, chosen, i * length, length);
            System.arraycopy(targets, numbers[i] * width, wanted, i * width, width);
        }
        long[] shape = new long[input.length + 1];
        shape[0] = numbers.length;
        System.arraycopy(input, 0, shape, 1, input.length);
        return new Batch(List.of(new Tensor(chosen, shape)), List.of(new Tensor(wanted, numbers.length, width)),
                numbers.length);
    }
}
