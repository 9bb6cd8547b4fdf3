package org.deepworkbench.modelserver.module;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** What a module meets of the server while it trains. Used by the thread that called {@link Module#train} only. */
public interface TrainingContext {

    /** {@return the identifier of the training} */
    String uuid();

    /** {@return when the training was asked for} */
    Instant date();

    /** {@return the checked arguments} */
    Arguments arguments();

    /** {@return the folder of the checkpoint that the training goes on from; empty for one that begins} */
    Optional<Path> resumed();

    /**
     * Keeps a state from which the training can go on later. It is written beside the earlier ones and takes its place
     * when it is whole; then all but the last and the best are removed.
     *
     * @param epoch  passes over the data that are complete
     * @param step   steps of the optimiser done
     * @param best   whether it is better than all before
     * @param writer writes the files
     * @throws IOException if the disk takes no more; the earlier checkpoints are whole then
     */
    void checkpoint(int epoch, long step, boolean best, CheckpointWriter writer) throws IOException;

    /** Writes the files of a checkpoint. */
    @FunctionalInterface
    interface CheckpointWriter {

        /** Writes them into this empty folder. */
        void writeTo(Path folder) throws IOException;
    }

    /**
     * Announces how long the training will be, so that a client can show how far it is.
     *
     * @param epochs  passes over the data
     * @param batches steps of the optimiser in the whole training
     */
    void plan(int epochs, long batches);

    /**
     * Reports a value of a metric.
     *
     * @param name  such as {@code loss} or {@code val_accuracy}
     * @param step  steps of the optimiser done so far
     * @param epoch the pass over the data it belongs to, from 1
     * @param value the value; one that is not finite is not reported
     */
    void metric(String name, long step, int epoch, double value);

    /** Adds a line to the log that a person reads. */
    void log(String line);

    /**
     * Goes on, or ends the training if someone cancelled it.
     *
     * @throws CancellationException if the training is cancelled
     */
    void checkCancelled();
}
