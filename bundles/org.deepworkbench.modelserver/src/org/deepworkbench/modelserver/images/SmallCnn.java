package org.deepworkbench.modelserver.images;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;

/**
 * A convolutional network small enough to learn within a minute on two cores: four stages of a 3×3 convolution, batch
 * normalisation and ReLU, with pooling between them, then the average over the picture and one dense layer. It takes
 * pictures of any size from 32×32.
 */
final class SmallCnn {

    /** The value of {@code modelname}. */
    static final String NAME = "small-cnn";

    private static final int[] FILTERS = {12, 24, 48, 96};
    private static final Shape POOL = new Shape(2, 2);

    private SmallCnn() {
    }

    /** {@return a network that tells this many classes apart} */
    static Block forClasses(int classes) {
        SequentialBlock network = new SequentialBlock();
        for (int stage = 0; stage < FILTERS.length; stage++) {
            if (stage > 0) {
                network.add(Pool.maxPool2dBlock(POOL, POOL));
            }
            network.add(Conv2d.builder().setFilters(FILTERS[stage]).setKernelShape(new Shape(3, 3))
                    .optPadding(new Shape(1, 1)).optBias(false).build());
            network.add(BatchNorm.builder().build());
            network.add(Activation.reluBlock());
        }
        return network.add(Pool.globalAvgPool2dBlock()).add(Linear.builder().setUnits(classes).build());
    }

    /** {@return the shape of so many pictures of this size} */
    static Shape input(int pictures, int size) {
        return new Shape(pictures, 3, size, size);
    }
}
