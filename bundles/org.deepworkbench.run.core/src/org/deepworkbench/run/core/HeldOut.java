package org.deepworkbench.run.core;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.spi.engine.Endpoint;

/**
 * A picture that a run did not train with, as its result names it ({@code sample_picture} and {@code sample_label}).
 *
 * @param file  the picture
 * @param label what it really shows; empty if the result does not tell
 */
public record HeldOut(Path file, String label) {

    private static final String PICTURE = "sample_picture"; //$NON-NLS-1$
    private static final String LABEL = "sample_label"; //$NON-NLS-1$

    /**
     * Reads what the result of a run names; touches no disk. Only a process of this machine that the workbench gave a
     * token is believed: sending whatever file another service names, a container's on the loopback too, would give that
     * file away.
     *
     * @param endpoint where the service answers
     * @return the picture; empty if none is named
     */
    public static Optional<HeldOut> of(Run run, Endpoint endpoint) {
        if (!DeployedModule.readsFilesHere(endpoint) || !(run.result().get(PICTURE) instanceof String path)
                || path.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HeldOut(Path.of(path), String.valueOf(run.result().getOrDefault(LABEL, "")))); //$NON-NLS-1$
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
