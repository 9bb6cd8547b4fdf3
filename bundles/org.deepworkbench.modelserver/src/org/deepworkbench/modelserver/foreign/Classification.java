package org.deepworkbench.modelserver.foreign;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.classification.Ranking;
import org.deepworkbench.modelserver.learning.Tensor;
import org.deepworkbench.modelserver.module.OutputField;

/**
 * One of several classes.
 *
 * @param labels        names of the classes
 * @param probabilities whether the network gives probabilities; else it gives what a softmax makes such of
 */
record Classification(List<String> labels, boolean probabilities) implements Task {

    private static final Texts TEXTS = Texts.beside(Classification.class);
    private static final String COLUMN = "label";
    private static final int TOP = 5;
    private static final double LEAST = 1e-7;

    @Override
    public long[] shape() {
        return new long[] {1, labels.size()};
    }

    @Override
    public List<OutputField> fields() {
        return List.of(new OutputField("status", OutputField.Type.TEXT, TEXTS.get("field.status")),
                new OutputField("labels", OutputField.Type.TEXTS, TEXTS.get("field.labels")),
                new OutputField("probabilities", OutputField.Type.NUMBERS, TEXTS.get("field.probabilities")));
    }

    @Override
    public Map<String, Object> explain(float[] answer) {
        return Ranking.of(labels, probabilities ? answer : new Tensor(answer, shape()).softmax(), TOP);
    }

    @Override
    public List<String> columns() {
        return List.of(COLUMN);
    }

    @Override
    public float[] target(List<String> cells, Path folder) {
        int label = labels.indexOf(cells.getFirst());
        if (label < 0) {
            throw new IllegalArgumentException(TEXTS.get("cell.label", cells.getFirst()));
        }
        float[] target = new float[labels.size()];
        target[label] = 1;
        return target;
    }

    @Override
    public List<String> cells(float[] answer, Path folder, int number) {
        int best = IntStream.range(0, answer.length).boxed().max(Comparator.comparing(i -> answer[i])).orElseThrow();
        return List.of(labels.get(best));
    }

    @Override
    public NDArray loss(NDArray answers, NDArray targets) {
        NDArray logarithms = probabilities ? answers.add(LEAST).log() : answers.logSoftmax(1);
        return logarithms.mul(targets).sum().neg();
    }

    @Override
    public double[] measure(NDArray answers, NDArray targets) {
        double right = answers.argMax(1).eq(targets.argMax(1)).toType(DataType.FLOAT32, false).sum().getFloat();
        return new double[] {right, answers.getShape().get(0)};
    }

    @Override
    public Map<String, Double> metrics(double[] sums) {
        return Map.of("accuracy", sums[0] / sums[1]);
    }
}
