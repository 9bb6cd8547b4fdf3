package org.deepworkbench.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps the technical side of failures, for whoever mends them; the terminal gets sentences only. All commands of a
 * user add to one file; when it has grown large it becomes the old one, of which there is one. Safe to use from any
 * thread.
 */
public final class FailureLog {

    private static final long LARGE_BYTES = 1 << 20;

    private final Path file;

    /**
     * @param folder where the log file is; made when there is something to log
     */
    public FailureLog(Path folder) {
        file = folder.resolve("commands.log");
    }

    /**
     * Adds a failure, its causes and where they came from.
     *
     * @return the file; empty if it cannot be written, which must not hide the failure itself
     */
    public Optional<Path> write(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return write(trace.toString());
    }

    /** Adds a text with the time; see {@link #write(Throwable)}. */
    public synchronized Optional<Path> write(String text) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > LARGE_BYTES) {
                Files.move(file, file.resolveSibling("commands.old.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, Instant.now() + " " + text.stripTrailing() + System.lineSeparator(),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
