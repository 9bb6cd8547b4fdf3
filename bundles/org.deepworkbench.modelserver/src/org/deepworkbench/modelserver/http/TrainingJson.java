package org.deepworkbench.modelserver.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deepworkbench.modelserver.training.Checkpoint;
import org.deepworkbench.modelserver.training.LogLine;
import org.deepworkbench.modelserver.training.MetricSample;
import org.deepworkbench.modelserver.training.Training;
import org.deepworkbench.modelserver.training.TrainingState;

/** The shapes in which trainings travel. */
final class TrainingJson {

    private TrainingJson() {
    }

    /** {@return a training as it stands now} */
    static Map<String, Object> training(Training training) {
        return training(training, training.state());
    }

    /**
     * {@return a training as the original service shows it, and, once it is known, its {@code plan}: how many epochs
     * and batches it has in all}
     */
    static Map<String, Object> training(Training training, TrainingState state) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("date", Dates.date(training.date()));
        shape.put("args", training.arguments().asMap());
        shape.put("uuid", training.uuid());
        shape.put("status", state.status().word());
        state.message().ifPresent(message -> shape.put("message", message));
        state.result().ifPresent(result -> {
            Map<String, Object> inner = new LinkedHashMap<>();
            inner.put("output", result.output());
            inner.put("finish_date", Dates.date(result.finished()));
            inner.put("duration", Dates.duration(result.duration()));
            shape.put("result", inner);
        });
        training.resumption().ifPresent(from -> shape.put("resumed",
                Map.of("uuid", from.training(), "checkpoint", from.checkpoint())));
        state.plan().ifPresent(plan -> shape.put("plan", Map.of("epochs", plan.epochs(), "batches", plan.batches())));
        return shape;
    }

    static Map<String, Object> sample(MetricSample sample) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("seq", sample.seq());
        shape.put("name", sample.name());
        shape.put("step", sample.step());
        shape.put("epoch", sample.epoch());
        shape.put("time", Dates.seconds(sample.time()));
        shape.put("value", sample.value());
        return shape;
    }

    static Map<String, Object> line(LogLine line) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("offset", line.offset());
        shape.put("text", line.text());
        return shape;
    }

    static Map<String, Object> checkpoint(Checkpoint checkpoint, boolean last) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", checkpoint.id());
        shape.put("epoch", checkpoint.epoch());
        shape.put("step", checkpoint.step());
        shape.put("time", checkpoint.time());
        shape.put("best", checkpoint.best());
        shape.put("last", last);
        return shape;
    }
}
