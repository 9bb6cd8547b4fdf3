package org.deepworkbench.run.ui.internal.predict;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.run.core.Run;

/**
 * A picture that a run did not train with, as its result names it.
 *
 * @param file  the picture
 * @param label what it really shows; empty if the result does not tell
 */
record HeldOut(Path file, String label) {

    private static final String PICTURE = "sample_picture"; //$NON-NLS-1$
    private static final String LABEL = "sample_label"; //$NON-NLS-1$

    /** {@return the picture that the result of a run names, if it does} Touches no disk. */
    static Optional<HeldOut> of(Run run) {
        if (!(run.result().get(PICTURE) instanceof String path) || path.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HeldOut(Path.of(path), String.valueOf(run.result().getOrDefault(LABEL, "")))); //$NON-NLS-1$
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
