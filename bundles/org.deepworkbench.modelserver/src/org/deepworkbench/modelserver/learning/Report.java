package org.deepworkbench.modelserver.learning;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.TrainingContext;

/** Tells a person how a training goes: metrics for curves, lines for the log. */
final class Report {

    /** A training of more steps than this reports only some of them. */
    static final int MOST_STEPS = 5000;

    private static final Texts TEXTS = Texts.beside(Report.class);

    private final TrainingContext context;
    private final Lesson lesson;
    private final int epochs;
    private final long every;

    Report(TrainingContext context, Lesson lesson, int epochs, long steps) {
        this.context = context;
        this.lesson = lesson;
        this.epochs = epochs;
        this.every = Math.ceilDiv(steps, MOST_STEPS);
    }

    /** A step is done. */
    void step(long step, int epoch, boolean endOfEpoch, Score recent) {
        if (step % every == 0 || endOfEpoch) {
            named(recent).forEach((name, value) -> context.metric(name, step, epoch, value));
        }
    }

    /** A pass over the data is done; {@code validation} is of no examples if there is none. */
    void epoch(long step, int epoch, double rate, Score training, Score validation) {
        String line = TEXTS.get("epoch", epoch, epochs, text(training));
        if (validation.weight() > 0) {
            named(validation).forEach((name, value) -> context.metric("val_" + name, step, epoch, value));
            line += TEXTS.get("validation", text(validation));
        }
        context.metric("learning_rate", step, epoch, rate);
        context.log(line);
    }

    private Map<String, Double> named(Score score) {
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("loss", score.loss());
        named.putAll(lesson.metrics(score.sums()));
        return named;
    }

    private String text(Score score) {
        return named(score).entrySet().stream()
                .map(entry -> entry.getKey() + " " + String.format(Locale.ROOT, "%.4g", entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
