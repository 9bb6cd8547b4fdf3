package org.deepworkbench.modelserver.training;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How a training stands at one moment.
 *
 * @param status  where it stands
 * @param message why it failed or waits, as a sentence
 * @param result  what it gave, once it is done
 * @param plan    how long it will be, once that is known
 */
public record TrainingState(TrainingStatus status, Optional<String> message, Optional<Result> result,
        Optional<Length> plan) {

    /**
     * What a training gave.
     *
     * @param output   the module's result
     * @param finished when it ended
     * @param duration from its date until then
     */
    public record Result(Map<String, Object> output, Instant finished, Duration duration) {
    }

    /**
     * How long a training is.
     *
     * @param epochs  passes over the data
     * @param batches steps of the optimiser in all
     */
    public record Length(int epochs, long batches) {
    }

    TrainingState with(TrainingStatus newStatus, Optional<String> newMessage, Optional<Result> newResult) {
        return new TrainingState(newStatus, newMessage, newResult, plan);
    }

    TrainingState with(Length length) {
        return new TrainingState(status, message, result, Optional.of(length));
    }
}
