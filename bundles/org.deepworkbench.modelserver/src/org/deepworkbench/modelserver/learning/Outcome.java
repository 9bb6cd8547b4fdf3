package org.deepworkbench.modelserver.learning;

import java.util.Optional;

/**
 * What a training reached.
 *
 * @param epochs     passes done
 * @param bestEpoch  the pass whose weights are kept: the best on the validation, or the last without one
 * @param training   score of the last pass while it learned
 * @param validation score after the last pass, if a part of the data is set apart for that
 */
public record Outcome(int epochs, int bestEpoch, Score training, Optional<Score> validation) {
}
