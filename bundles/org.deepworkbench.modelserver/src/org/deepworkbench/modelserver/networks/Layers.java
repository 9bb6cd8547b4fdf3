package org.deepworkbench.modelserver.networks;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;
import java.util.List;

/** The pieces that the networks are made of. */
final class Layers {

    private Layers() {
    }

    /** {@return a square window} */
    static Shape square(int side) {
        return new Shape(side, side);
    }

    /** {@return a convolution without bias that keeps the size of its input, but for its stride} */
    static Conv2d.Builder window(int filters, int kernel, int stride) {
        return Conv2d.builder().setFilters(filters).setKernelShape(square(kernel)).optStride(square(stride))
                .optPadding(square(kernel / 2)).optBias(false);
    }

    /** Adds a convolution and batch normalisation. */
    static SequentialBlock convolution(SequentialBlock network, int filters, int kernel, int stride) {
        return network.add(window(filters, kernel, stride).build()).add(BatchNorm.builder().build());
    }

    /** Adds a 3×3 convolution of each channel by itself. */
    static SequentialBlock depthwise(SequentialBlock network, int channels, int stride) {
        return network.add(window(channels, 3, stride).optGroups(channels).build());
    }

    /** Adds what takes negative numbers for zero. */
    static SequentialBlock relu(SequentialBlock network) {
        return network.add(Activation.reluBlock());
    }

    /** {@return 3×3 maximum pooling that halves the size} */
    static Block halving() {
        return Pool.maxPool2dBlock(square(3), square(2), square(1));
    }

    /** {@return the sum of what two blocks make of the same input} */
    static Block sum(Block path, Block shortcut) {
        return new ParallelBlock(results -> new NDList(
                results.get(0).singletonOrThrow().add(results.get(1).singletonOrThrow())), List.of(path, shortcut));
    }
}
