package org.deepworkbench.run.core;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture that a run did not train with, as its result names it ({@code sample_picture} and {@code sample_label}).
 *
 * @param file  the picture, on the machine of the service
 * @param label what it really shows; empty if the result does not tell
 */
public record HeldOut(Path file, String label) {

    private static final String PICTURE = "sample_picture"; //$NON-NLS-1$
    private static final String LABEL = "sample_label"; //$NON-NLS-1$

    /** {@return the picture that the result of a run names, if it does} Touches no disk. */
    public static Optional<HeldOut> of(Run run) {
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
