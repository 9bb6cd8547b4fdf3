package org.deepworkbench.modelserver.networks;

import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;

/**
 * Residual networks (He, Zhang, Ren and Sun, arXiv 1512.03385). In the deep ones the 3×3 convolution has the stride,
 * as in later implementations. The ones in the library's model zoo differ: their ResNet-18 has 1×1 convolutions.
 */
public final class ResNet {

    private static final int EXPANSION = 4;

    private ResNet() {
    }

    /** {@return ResNet-18 with this many outputs} */
    static Block of18(int outputs) {
        SequentialBlock network = stem();
        int[] widths = {64, 128, 256, 512};
        for (int stage = 0; stage < widths.length; stage++) {
            plain(network, widths[stage], stage == 0 ? 1 : 2, stage > 0);
            plain(network, widths[stage], 1, false);
        }
        return end(network, outputs);
    }

    /** {@return ResNet-50 with this many outputs} */
    static Block of50(int outputs) {
        SequentialBlock network = stem();
        int[] widths = {64, 128, 256, 512};
        int[] blocks = {3, 4, 6, 3};
        for (int stage = 0; stage < widths.length; stage++) {
            bottleneck(network, widths[stage], stage == 0 ? 1 : 2, true);
            for (int block = 1; block < blocks[stage]; block++) {
                bottleneck(network, widths[stage], 1, false);
            }
        }
        return end(network, outputs);
    }

    /**
     * {@return a network of the same kind for two cores: one block of two convolutions in each stage}
     *
     * @param outputs how many numbers it gives
     * @param widths  filters of each stage; from one to the next, the picture's sides are halved
     */
    public static Block small(int outputs, int... widths) {
        SequentialBlock network = new SequentialBlock();
        Layers.relu(Layers.convolution(network, widths[0], 3, 2));
        for (int stage = 0; stage < widths.length; stage++) {
            plain(network, widths[stage], stage == 0 ? 1 : 2, stage > 0);
        }
        return end(network, outputs);
    }

    private static SequentialBlock stem() {
        SequentialBlock network = new SequentialBlock();
        return Layers.relu(Layers.convolution(network, 64, 7, 2)).add(Layers.halving());
    }

    private static Block end(SequentialBlock network, int outputs) {
        return network.add(Pool.globalAvgPool2dBlock()).add(Linear.builder().setUnits(outputs).build());
    }

    private static void plain(SequentialBlock network, int filters, int stride, boolean projected) {
        SequentialBlock path = new SequentialBlock();
        Layers.relu(Layers.convolution(path, filters, 3, stride));
        Layers.convolution(path, filters, 3, 1);
        Layers.relu(network.add(Layers.sum(path, shortcut(filters, stride, projected))));
    }

    private static void bottleneck(SequentialBlock network, int width, int stride, boolean projected) {
        SequentialBlock path = new SequentialBlock();
        Layers.relu(Layers.convolution(path, width, 1, 1));
        Layers.relu(Layers.convolution(path, width, 3, stride));
        Layers.convolution(path, EXPANSION * width, 1, 1);
        Layers.relu(network.add(Layers.sum(path, shortcut(EXPANSION * width, stride, projected))));
    }

    private static Block shortcut(int filters, int stride, boolean projected) {
        return projected ? Layers.convolution(new SequentialBlock(), filters, 1, stride) : Blocks.identityBlock();
    }
}
