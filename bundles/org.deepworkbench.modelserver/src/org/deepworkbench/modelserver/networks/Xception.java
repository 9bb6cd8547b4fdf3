package org.deepworkbench.modelserver.networks;

import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;

/** Xception (Chollet, arXiv 1610.02357): residual blocks of depthwise separable convolutions. */
final class Xception {

    private static final int MIDDLE = 728;
    private static final int MIDDLE_BLOCKS = 8;

    private Xception() {
    }

    /** {@return the network with this many outputs} */
    static Block of(int outputs) {
        SequentialBlock network = new SequentialBlock();
        unpadded(network, 32, 2);
        unpadded(network, 64, 1);
        network.add(entry(64, 128, false)).add(entry(128, 256, true)).add(entry(256, MIDDLE, true));
        for (int block = 0; block < MIDDLE_BLOCKS; block++) {
            network.add(middle());
        }
        network.add(halved(separable(separable(new SequentialBlock(), true, MIDDLE, MIDDLE), true, MIDDLE, 1024),
                1024));
        Layers.relu(separable(network, false, 1024, 1536));
        Layers.relu(separable(network, false, 1536, 2048));
        return network.add(Pool.globalAvgPool2dBlock()).add(Linear.builder().setUnits(outputs).build());
    }

    private static void unpadded(SequentialBlock network, int filters, int stride) {
        network.add(Conv2d.builder().setFilters(filters).setKernelShape(Layers.square(3))
                .optStride(Layers.square(stride)).optBias(false).build()).add(BatchNorm.builder().build());
        Layers.relu(network);
    }

    private static Block entry(int channels, int filters, boolean reluFirst) {
        SequentialBlock path = separable(new SequentialBlock(), reluFirst, channels, filters);
        return halved(separable(path, true, filters, filters), filters);
    }

    private static Block middle() {
        SequentialBlock path = new SequentialBlock();
        for (int i = 0; i < 3; i++) {
            separable(path, true, MIDDLE, MIDDLE);
        }
        return Layers.sum(path, Blocks.identityBlock());
    }

    private static Block halved(SequentialBlock path, int filters) {
        return Layers.sum(path.add(Layers.halving()), Layers.convolution(new SequentialBlock(), filters, 1, 2));
    }

    private static SequentialBlock separable(SequentialBlock network, boolean reluFirst, int channels, int filters) {
        if (reluFirst) {
            Layers.relu(network);
        }
        return Layers.convolution(Layers.depthwise(network, channels, 1), filters, 1, 1);
    }
}
