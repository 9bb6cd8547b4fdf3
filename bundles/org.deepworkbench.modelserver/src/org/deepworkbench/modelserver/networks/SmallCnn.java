package org.deepworkbench.modelserver.networks;

import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;

/**
 * A convolutional network small enough to learn within a minute on two cores: four stages of a 3×3 convolution, batch
 * normalisation and ReLU, with pooling between them, then the average over the picture and one dense layer.
 */
final class SmallCnn {

    private static final int[] FILTERS = {12, 24, 48, 96};

    private SmallCnn() {
    }

    /** {@return a network with this many outputs} */
    static Block of(int outputs) {
        SequentialBlock network = new SequentialBlock();
        for (int stage = 0; stage < FILTERS.length; stage++) {
            if (stage > 0) {
                network.add(Pool.maxPool2dBlock(Layers.square(2), Layers.square(2)));
            }
            Layers.convolution(network, FILTERS[stage], 3, 1);
            Layers.relu(network);
        }
        return network.add(Pool.globalAvgPool2dBlock()).add(Linear.builder().setUnits(outputs).build());
    }
}
