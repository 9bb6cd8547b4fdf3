package org.deepworkbench.modelserver.training;

import java.util.List;
import java.util.Optional;

/**
 * What happened in a training since a position.
 *
 * @param state   the state, if it changed
 * @param samples new metric samples
 * @param lines   new lines of the log
 * @param next    the position to ask from the next time
 * @param end     whether the training has ended and nothing will follow {@code next}
 */
public record Changes(Optional<TrainingState> state, List<MetricSample> samples, List<LogLine> lines, Position next,
        boolean end) {
}
