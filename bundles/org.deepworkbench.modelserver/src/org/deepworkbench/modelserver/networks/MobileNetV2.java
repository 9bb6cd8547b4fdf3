package org.deepworkbench.modelserver.networks;

import ai.djl.ndarray.NDList;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.pooling.Pool;

/** MobileNetV2 (Sandler and others, arXiv 1801.04381): inverted residuals of depthwise convolutions. */
final class MobileNetV2 {

    /** Stages as in the paper's table 2: expansion, filters, blocks, stride of the first. */
    private static final int[][] STAGES = {{1, 16, 1, 1}, {6, 24, 2, 2}, {6, 32, 3, 2}, {6, 64, 4, 2}, {6, 96, 3, 1},
        {6, 160, 3, 2}, {6, 320, 1, 1}};
    private static final int FIRST = 32;
    private static final int LAST = 1280;
    private static final int MOST = 6;
    private static final float DROPPED = 0.2f;

    private MobileNetV2() {
    }

    /** {@return the network with this many outputs} */
    static Block of(int outputs) {
        SequentialBlock network = new SequentialBlock();
        relu6(Layers.convolution(network, FIRST, 3, 2));
        int channels = FIRST;
        for (int[] stage : STAGES) {
            for (int block = 0; block < stage[2]; block++) {
                network.add(inverted(channels, stage[0], stage[1], block == 0 ? stage[3] : 1));
                channels = stage[1];
            }
        }
        relu6(Layers.convolution(network, LAST, 1, 1));
        return network.add(Pool.globalAvgPool2dBlock()).add(Dropout.builder().optRate(DROPPED).build())
                .add(Linear.builder().setUnits(outputs).build());
    }

    private static Block inverted(int channels, int expansion, int filters, int stride) {
        SequentialBlock path = new SequentialBlock();
        int wide = channels * expansion;
        if (expansion > 1) {
            relu6(Layers.convolution(path, wide, 1, 1));
        }
        relu6(Layers.depthwise(path, wide, stride).add(BatchNorm.builder().build()));
        Layers.convolution(path, filters, 1, 1);
        return stride == 1 && channels == filters ? Layers.sum(path, Blocks.identityBlock()) : path;
    }

    private static void relu6(SequentialBlock network) {
        network.add(new LambdaBlock(arrays -> new NDList(arrays.singletonOrThrow().clip(0, MOST)), "relu6"));
    }
}
