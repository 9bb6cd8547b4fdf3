package org.deepworkbench.run.core;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a module answered about a file.
 *
 * @param model   name of the model
 * @param file    the file that was sent
 * @param ranking classes by falling probability; empty if the answer is not a classification
 * @param json    the whole answer as JSON text
 * @param time    when it was asked
 * @param took    how long the answer took
 */
public record Prediction(String model, Path file, List<Ranked> ranking, String json, Instant time, Duration took) {

    /**
     * @param label       name of the class; untrusted, show as plain text only
     * @param probability 0 to 1
     */
    public record Ranked(String label, double probability) {
    }

    public Prediction {
        ranking = List.copyOf(ranking);
    }
}
