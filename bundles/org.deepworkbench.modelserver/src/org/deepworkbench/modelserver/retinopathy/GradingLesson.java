package org.deepworkbench.modelserver.retinopathy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.classification.Targets;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.networks.ResNet;

/**
 * To grade pictures of the retina. The network answers four questions, whether the stage is above DR0, above DR1, and
 * so on, and learns by the sum of their cross entropies: so it is told that DR1 is nearer to DR2 than to DR4.
 *
 * @param size       pixels along each side of a picture
 * @param training   what it learns from
 * @param validation what is looked at after an epoch; perhaps empty
 */
record GradingLesson(int size, Examples training, Examples validation) implements Lesson {

    private static final int[] WIDTHS = {16, 32, 64, 96};
    private static final int QUESTIONS = Stage.COUNT - 1;

    /** {@return for each stage the answers to the four questions, all pictures counting the same} */
    static Targets targets() {
        float[][] answers = new float[Stage.COUNT][QUESTIONS];
        for (int stage = 0; stage < Stage.COUNT; stage++) {
            for (int question = 0; question < QUESTIONS; question++) {
                answers[stage][question] = stage > question ? 1 : 0;
            }
        }
        return new Targets(answers, Targets.equal(Stage.COUNT));
    }

    @Override
    public Block network() {
        return ResNet.small(QUESTIONS, WIDTHS);
    }

    @Override
    public List<Shape> inputs() {
        return List.of(new Shape(1, 3, size, size));
    }

    @Override
    public NDArray loss(NDList answers, NDList targets) {
        NDArray logits = answers.singletonOrThrow();
        return Activation.softPlus(logits).sub(logits.mul(targets.singletonOrThrow())).sum();
    }

    @Override
    public double[] measure(NDList answers, NDList targets) {
        float[] said = answers.singletonOrThrow().toFloatArray();
        float[] wanted = targets.singletonOrThrow().toFloatArray();
        Confusion confusion = Confusion.none();
        for (int from = 0; from < said.length; from += QUESTIONS) {
            confusion.add(above(wanted, from, 0.5f), above(said, from, 0));
        }
        return confusion.counts();
    }

    private static int above(float[] answers, int from, float threshold) {
        int stage = 0;
        while (stage < QUESTIONS && answers[from + stage] > threshold) {
            stage++;
        }
        return stage;
    }

    @Override
    public Map<String, Double> metrics(double[] sums) {
        Confusion confusion = new Confusion(sums);
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("accuracy", confusion.accuracy());
        metrics.put("kappa", confusion.kappa());
        return metrics;
    }
}
