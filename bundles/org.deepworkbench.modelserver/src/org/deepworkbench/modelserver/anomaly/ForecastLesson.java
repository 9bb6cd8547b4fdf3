package org.deepworkbench.modelserver.anomaly;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.learning.Scaled;

/**
 * To forecast the next row from a sequence of rows, by the mean squared error of the scaled features.
 *
 * @param type       kind of network
 * @param blocks     units of a recurrent layer
 * @param length     rows in a sequence
 * @param training   what it learns from
 * @param validation what is looked at after each epoch
 */
record ForecastLesson(ModelType type, int blocks, int length, Examples training, Examples validation)
        implements Lesson {

    @Override
    public Block network() {
        return type.network(blocks);
    }

    @Override
    public List<Shape> inputs() {
        return List.of(new Shape(1, length, Features.COUNT));
    }

    @Override
    public NDArray loss(NDList answers, NDList targets) {
        NDArray squares = answers.singletonOrThrow().sub(targets.singletonOrThrow()).square();
        return Scaled.by(squares.sum(), 1.0 / Features.COUNT);
    }

    @Override
    public double[] measure(NDList answers, NDList targets) {
        NDArray distances = answers.singletonOrThrow().sub(targets.singletonOrThrow()).abs();
        return new double[] {distances.sum().getFloat(), distances.size()};
    }

    @Override
    public Map<String, Double> metrics(double[] sums) {
        return Map.of("mae", sums[0] / sums[1]);
    }
}
