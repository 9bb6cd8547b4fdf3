package org.deepworkbench.modelserver.foreign;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;

/**
 * What a network from a file learns on from.
 *
 * @param file       the network
 * @param training   what it learns from
 * @param validation what it is judged by
 */
record Exercise(ModuleFile file, Examples training, Examples validation) implements Lesson {

    @Override
    public Block network() {
        return new ScriptNetwork(file.file());
    }

    @Override
    public List<Shape> inputs() {
        return file.inputs().stream().map(input -> new Shape(input.shape())).toList();
    }

    @Override
    public NDArray loss(NDList answers, NDList targets) {
        return file.task().loss(answers.head(), targets.head());
    }

    @Override
    public double[] measure(NDList answers, NDList targets) {
        return file.task().measure(answers.head(), targets.head());
    }

    @Override
    public Map<String, Double> metrics(double[] sums) {
        return file.task().metrics(sums);
    }
}
