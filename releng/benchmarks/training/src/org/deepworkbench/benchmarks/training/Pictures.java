package org.deepworkbench.benchmarks.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;

/** The network that image classification trains by default, on pictures of 64 by 64 pixels. */
final class Pictures implements Lesson {

    static final int BATCH = 16;

    private static final int CLASSES = 6;
    private static final int[] FILTERS = {12, 24, 48, 96};
    private static final Shape POOL = new Shape(2, 2);

    private final Noise noise = new Noise(1024, new long[] {3, 64, 64}, CLASSES, true);

    @Override
    public Block network() {
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
        return network.add(Pool.globalAvgPool2dBlock()).add(Linear.builder().setUnits(CLASSES).build());
    }

    @Override
    public List<Shape> inputs() {
        return List.of(new Shape(1, 3, 64, 64));
    }

    @Override
    public Examples training() {
        return noise;
    }

    @Override
    public Examples validation() {
        return new Noise(0, new long[] {3, 64, 64}, CLASSES, true);
    }

    @Override
    public NDArray loss(NDList answers, NDList targets) {
        return answers.singletonOrThrow().logSoftmax(1).mul(targets.singletonOrThrow()).sum().neg();
    }

    @Override
    public double[] measure(NDList answers, NDList targets) {
        long[] said = answers.singletonOrThrow().argMax(1).toLongArray();
        long[] wanted = targets.singletonOrThrow().argMax(1).toLongArray();
        int right = 0;
        for (int i = 0; i < said.length; i++) {
            if (said[i] == wanted[i]) {
                right++;
            }
        }
        return new double[] {right, said.length};
    }

    @Override
    public Map<String, Double> metrics(double[] sums) {
        return Map.of("accuracy", sums[0] / sums[1]);
    }
}
