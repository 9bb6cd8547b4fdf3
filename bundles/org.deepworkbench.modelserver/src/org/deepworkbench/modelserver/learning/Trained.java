package org.deepworkbench.modelserver.learning;

import java.io.IOException;
import java.nio.file.Path;

/** A network that has learnt, until it is closed. */
public final class Trained implements AutoCloseable {

    private final Learner learner;
    private final Outcome outcome;

    Trained(Learner learner, Outcome outcome) {
        this.learner = learner;
        this.outcome = outcome;
    }

    /** {@return what was reached} */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Writes its weights into the folder of a model, from which {@link Network#load} reads them.
     *
     * @throws IOException if the disk takes no more
     */
    public void write(Path folder) throws IOException {
        learner.writeModel(folder);
    }

    @Override
    public void close() {
        learner.close();
    }
}
