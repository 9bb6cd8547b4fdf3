package org.deepworkbench.modelserver.training;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a training stands. */
public enum TrainingStatus {
    /** Waits for another training to end. */
    QUEUED,
    /** Learns. */
    RUNNING,
    /** Ended with a result. */
    DONE,
    /** Ended without one; the message says why. */
    ERROR,
    /** Ended because someone asked for it. */
    CANCELLED;

    /** {@return whether nothing will change any more} */
    public boolean isFinal() {
        return this != QUEUED && this != RUNNING;
    }

    /** {@return the final status of this word; empty for any other text} */
    static Optional<TrainingStatus> of(String word) {
        return Arrays.stream(values()).filter(TrainingStatus::isFinal).filter(s -> s.word().equals(word)).findFirst();
    }

    /** {@return the word for it in the API} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
