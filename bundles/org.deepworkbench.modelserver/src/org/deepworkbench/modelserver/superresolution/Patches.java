package org.deepworkbench.modelserver.superresolution;

import java.util.List;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.learning.Batch;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Tensor;

/**
 * Square cut-outs to learn from, turned and mirrored by chance while the network learns.
 *
 * @param inputs  for each cut-out the bands one after the other
 * @param targets for each cut-out the coarse bands as they should be
 * @param side    pixels along each side
 */
record Patches(List<float[]> inputs, List<float[]> targets, int side) implements Examples {

    private static final int POSITIONS = 8;

    @Override
    public int size() {
        return inputs.size();
    }

    @Override
    public Batch read(int[] numbers) {
        return batch(numbers, new int[numbers.length]);
    }

    @Override
    public Batch read(int[] numbers, SplittableRandom chance) {
        return batch(numbers, chance.ints(numbers.length, 0, POSITIONS).toArray());
    }

    private Batch batch(int[] numbers, int[] positions) {
        return new Batch(List.of(tensor(inputs, numbers, positions)), List.of(tensor(targets, numbers, positions)),
                numbers.length);
    }

    private Tensor tensor(List<float[]> patches, int[] numbers, int[] positions) {
        int length = patches.getFirst().length;
        float[] values = new float[numbers.length * length];
        for (int i = 0; i < numbers.length; i++) {
            put(patches.get(numbers[i]), positions[i], values, i * length);
        }
        return new Tensor(values, numbers.length, length / (side * side), side, side);
    }

    /** The first bit of a position mirrors left and right, the second top and bottom, the third the diagonal. */
    private void put(float[] patch, int position, float[] into, int at) {
        if (position == 0) {
            System.arraycopy(patch, 0, into, at, patch.length);
            return;
        }
        int last = side - 1;
        for (int row = 0; row < patch.length / side; row++) {
            int band = row / side * side * side;
            int y = row % side;
            for (int x = 0; x < side; x++) {
                int across = (position & 1) == 0 ? x : last - x;
                int down = (position & 2) == 0 ? y : last - y;
                int source = (position & 4) == 0 ? down * side + across : across * side + down;
                into[at + row * side + x] = patch[band + source];
            }
        }
    }
}
