package org.deepworkbench.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Keeps the technical side of a failure, for whoever mends it; the terminal gets sentences only. */
public final class FailureLog {

    private final Path folder;

    /**
     * @param folder where the log files go; made when the first one is written
     */
    public FailureLog(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a new file with the failure, its causes and where they came from.
     *
     * @return the file; empty if it cannot be written, which must not hide the failure itself
     */
    public Optional<Path> write(Throwable failure) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "command-", ".log"); //$NON-NLS-1$ //$NON-NLS-2$
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
                writer.println(Instant.now());
                failure.printStackTrace(writer);
            }
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
