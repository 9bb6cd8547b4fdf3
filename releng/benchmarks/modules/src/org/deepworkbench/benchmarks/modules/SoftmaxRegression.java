package org.deepworkbench.benchmarks.modules;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;

/**
 * To tell classes apart by one linear layer.
 *
 * @param shape      of what it takes, for one example
 * @param classes    how many
 * @param training   what it learns from
 * @param validation what is looked at after each epoch
 */
record SoftmaxRegression(List<Long> shape, int classes, Examples training, Examples validation) implements Lesson {

    @Override
    public Block network() {
        return new SequentialBlock().add(Blocks.batchFlattenBlock())
                .add(Linear.builder().setUnits(classes).build());
    }

    @Override
    public List<Shape> inputs() {
        return List.of(new Shape(shape));
    }

    @Override
    public NDArray loss(NDList answers, NDList targets) {
        return answers.singletonOrThrow().logSoftmax(1).mul(targets.singletonOrThrow()).sum().neg();
    }

    @Override
    public double[] measure(NDList answers, NDList targets) {
        long[] said = answers.singletonOrThrow().argMax(1).toLongArray();
        long[] wanted = targets.singletonOrThrow().argMax(1).toLongArray();
        double[] confusion = new double[classes * classes];
        for (int i = 0; i < said.length; i++) {
            confusion[(int) (wanted[i] * classes + said[i])]++;
        }
        return confusion;
    }

    @Override
    public Map<String, Double> metrics(double[] sums) {
        double[] wanted = new double[classes];
        double[] said = new double[classes];
        double all = 0;
        double right = 0;
        for (int i = 0; i < sums.length; i++) {
            wanted[i / classes] += sums[i];
            said[i % classes] += sums[i];
            all += sums[i];
            right += i % (classes + 1) == 0 ? sums[i] : 0;
        }
        double apart = 0;
        double apartByChance = 0;
        for (int i = 0; i < sums.length; i++) {
            int distance = i / classes - i % classes;
            apart += distance * distance * sums[i];
            apartByChance += distance * distance * wanted[i / classes] * said[i % classes] / all;
        }
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("accuracy", right / all);
        // Cohen's kappa with quadratic weights, which means something where the classes are ordered.
        metrics.put("kappa", 1 - apart / apartByChance);
        return metrics;
    }
}
