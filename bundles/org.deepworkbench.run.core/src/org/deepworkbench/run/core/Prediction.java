package org.deepworkbench.run.core;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a module answered.
 *
 * @param model   name of the model
 * @param files   the files that were sent, by name of argument; perhaps none
 * @param ranking classes by falling probability; empty if the answer is not a classification
 * @param fields  the whole answer, field by field, those of the ranking among them
 * @param json    the whole answer as JSON text
 * @param time    when it was asked
 * @param took    how long the answer took
 */
public record Prediction(String model, Map<String, Path> files, List<Ranked> ranking, List<AnswerField> fields,
        String json, Instant time, Duration took) {

    /**
     * @param label       name of the class; untrusted, show as plain text only
     * @param probability 0 to 1
     */
    public record Ranked(String label, double probability) {
    }

    /** The fields that a ranking is made of. */
    private static final Set<String> RANKING = Set.of("labels", "probabilities", "predictions", "output"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private static final AnswerValue ALL_WELL = new AnswerValue.Word("OK"); //$NON-NLS-1$

    public Prediction {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        ranking = List.copyOf(ranking);
        fields = List.copyOf(fields);
    }

    /** {@return the first of the files that were sent, if any was} */
    public Optional<Path> file() {
        return files.values().stream().findFirst();
    }

    /** {@return the fields that say more than the ranking does, and more than that all went well} */
    public List<AnswerField> others() {
        return fields.stream().filter(field -> ranking.isEmpty() || !RANKING.contains(field.name()))
                .filter(field -> !field.name().equals("status") || !ALL_WELL.equals(field.value())).toList(); //$NON-NLS-1$
    }
}
