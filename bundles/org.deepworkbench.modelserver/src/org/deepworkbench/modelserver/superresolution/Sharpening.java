package org.deepworkbench.modelserver.superresolution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.learning.Scaled;

/**
 * To bring coarse bands to the resolution of the fine ones, by the mean absolute error, as the original has it.
 *
 * @param design     of the network
 * @param training   what it learns from
 * @param validation what is looked at after each epoch
 */
record Sharpening(DSen2 design, Patches training, Patches validation) implements Lesson {

    /** Digital numbers are divided by this for the network, as in the original. */
    static final float NORM = 2000;

    @Override
    public Block network() {
        return design.network();
    }

    @Override
    public List<Shape> inputs() {
        return List.of(new Shape(1, design.inputs(), training.side(), training.side()));
    }

    @Override
    public NDArray loss(NDList answers, NDList targets) {
        NDArray wanted = targets.singletonOrThrow();
        NDArray sum = answers.singletonOrThrow().sub(wanted).abs().sum();
        return Scaled.by(sum, (double) wanted.getShape().get(0) / wanted.size());
    }

    @Override
    public double[] measure(NDList answers, NDList targets) {
        NDArray wanted = targets.singletonOrThrow();
        return new double[] {answers.singletonOrThrow().sub(wanted).square().sum().getFloat(), wanted.size()};
    }

    @Override
    public Map<String, Double> metrics(double[] sums) {
        Accuracy accuracy = accuracy(sums);
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("rmse", accuracy.rmse());
        metrics.put("psnr", accuracy.psnr());
        return metrics;
    }

    /** {@return the accuracy that was measured, in digital numbers} */
    Accuracy accuracy(double[] sums) {
        return new Accuracy(sums[0] * NORM * NORM, (long) sums[1]);
    }

    /** {@return the accuracy of the enlarged coarse bands of the validation as they are} */
    Accuracy unsharpened() {
        double squares = 0;
        long pixels = 0;
        for (int i = 0; i < validation.size(); i++) {
            float[] input = validation.inputs().get(i);
            float[] target = validation.targets().get(i);
            for (int j = 0; j < target.length; j++) {
                double error = (double) input[input.length - target.length + j] - target[j];
                squares += error * error;
            }
            pixels += target.length;
        }
        return new Accuracy(squares * NORM * NORM, pixels);
    }
}
