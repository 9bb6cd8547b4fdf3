package org.deepworkbench.benchmarks.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.recurrent.LSTM;
import java.util.List;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.learning.Scaled;

/** A forecast by a long short-term memory: 12 steps of 4 features, the next step wanted. */
final class Series implements Lesson {

    static final int BATCH = 32;

    private static final int FEATURES = 4;
    private static final int SEQUENCE = 12;

    private final Noise noise = new Noise(4096, new long[] {SEQUENCE, FEATURES}, FEATURES, false);

    @Override
    public Block network() {
        return new SequentialBlock()
                .add(LSTM.builder().setStateSize(32).setNumLayers(1).optBatchFirst(true).optReturnState(false).build())
                .add(new LambdaBlock(states -> new NDList(states.singletonOrThrow().get(new NDIndex(":, -1"))), "last"))
                .add(Linear.builder().setUnits(FEATURES).build())
                .add(Activation.sigmoidBlock());
    }

    @Override
    public List<Shape> inputs() {
        return List.of(new Shape(1, SEQUENCE, FEATURES));
    }

    @Override
    public Examples training() {
        return noise;
    }

    @Override
    public Examples validation() {
        return Examples.NONE;
    }

    @Override
    public NDArray loss(NDList answers, NDList targets) {
        return Scaled.by(answers.singletonOrThrow().sub(targets.singletonOrThrow()).square().sum(), 1.0 / FEATURES);
    }
}
