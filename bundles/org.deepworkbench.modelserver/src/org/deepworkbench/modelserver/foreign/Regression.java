package org.deepworkbench.modelserver.foreign;

import ai.djl.ndarray.NDArray;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.Scaled;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.module.Table;

/**
 * One or more numbers.
 *
 * @param names     what they are called
 * @param mean      what is added to each answer of the network
 * @param deviation by what it is multiplied before
 */
record Regression(List<String> names, List<Double> mean, List<Double> deviation) implements Task {

    private static final Texts TEXTS = Texts.beside(Regression.class);

    @Override
    public long[] shape() {
        return new long[] {1, names.size()};
    }

    @Override
    public List<OutputField> fields() {
        return List.of(new OutputField("status", OutputField.Type.TEXT, TEXTS.get("field.status")),
                new OutputField("numbers", OutputField.Type.TABLE, TEXTS.get("field.numbers")));
    }

    @Override
    public Map<String, Object> explain(float[] answer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("status", "OK");
        fields.put("numbers", new Table(List.of("name", "value"), IntStream.range(0, names.size())
                .mapToObj(i -> List.<Object>of(names.get(i), (float) original(answer, i))).toList()));
        return fields;
    }

    private double original(float[] answer, int i) {
        return answer[i] * deviation.get(i) + mean.get(i);
    }

    @Override
    public List<String> columns() {
        return names;
    }

    @Override
    public float[] target(List<String> cells, Path folder) {
        float[] target = new float[cells.size()];
        for (int i = 0; i < target.length; i++) {
            target[i] = (float) ((Cell.number(cells.get(i)) - mean.get(i)) / deviation.get(i));
        }
        return target;
    }

    @Override
    public List<String> cells(float[] answer, Path folder, int number) {
        return IntStream.range(0, answer.length).mapToObj(i -> Float.toString((float) original(answer, i))).toList();
    }

    @Override
    public NDArray loss(NDArray answers, NDArray targets) {
        return Scaled.by(answers.sub(targets).square().sum(), 1.0 / names.size());
    }

    @Override
    public double[] measure(NDArray answers, NDArray targets) {
        NDArray errors = answers.sub(targets).abs();
        double[] sums = new double[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            sums[i] = errors.get(":, " + i).sum().getFloat() * deviation.get(i);
        }
        sums[names.size()] = answers.getShape().get(0);
        return sums;
    }

    @Override
    public Map<String, Double> metrics(double[] sums) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            metrics.put("mae_" + names.get(i), sums[i] / sums[names.size()]);
        }
        return metrics;
    }
}
