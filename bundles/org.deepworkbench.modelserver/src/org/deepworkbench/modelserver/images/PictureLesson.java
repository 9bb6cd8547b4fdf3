package org.deepworkbench.modelserver.images;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.networks.Architecture;

/**
 * To tell classes of pictures apart, by the cross entropy in nats. Targets have the weight of a picture at the place of
 * its class and zeros elsewhere.
 *
 * @param architecture kind of network
 * @param size         pixels along each side of a picture
 * @param classes      how many
 * @param training     what it learns from
 * @param validation   what is looked at after each epoch; perhaps empty
 */
public record PictureLesson(Architecture architecture, int size, int classes, Examples training, Examples validation)
        implements Lesson {

    @Override
    public Block network() {
        return architecture.network(classes);
    }

    @Override
    public List<Shape> inputs() {
        return List.of(new Shape(1, 3, size, size));
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
