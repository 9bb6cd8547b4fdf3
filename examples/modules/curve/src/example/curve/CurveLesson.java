package example.curve;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;

/** What is to be learnt: the network, what it sees, and how wrong its answers are. */
record CurveLesson(Examples training, Examples validation) implements Lesson {

    @Override
    public Block network() {
        return new SequentialBlock().add(Linear.builder().setUnits(32).build()).add(Activation.tanhBlock())
                .add(Linear.builder().setUnits(32).build()).add(Activation.tanhBlock())
                .add(Linear.builder().setUnits(1).build());
    }

    @Override
    public List<Shape> inputs() {
        return List.of(new Shape(1, 1));
    }

    /** The sum over the examples, not the mean: the kit divides. */
    @Override
    public NDArray loss(NDList answers, NDList targets) {
        return answers.singletonOrThrow().sub(targets.singletonOrThrow()).square().sum();
    }

    @Override
    public double[] measure(NDList answers, NDList targets) {
        return new double[] {answers.singletonOrThrow().sub(targets.singletonOrThrow()).abs().sum().getFloat(),
            targets.singletonOrThrow().size()};
    }

    @Override
    public Map<String, Double> metrics(double[] sums) {
        return Map.of("mean_error", sums[0] / sums[1]);
    }
}
