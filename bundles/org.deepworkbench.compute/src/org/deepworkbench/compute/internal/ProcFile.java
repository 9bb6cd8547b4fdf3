package org.deepworkbench.compute.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Lines of the form {@code key : value}, as files below {@code /proc} have them. */
final class ProcFile {

    private static final int LINES = 200;

    private ProcFile() {
    }

    /** {@return the first value of the key; empty if the file or the key is missing} */
    static Optional<String> value(Path file, String key) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return lines.lines().limit(LINES).map(line -> line.split(":", 2)) //$NON-NLS-1$
                    .filter(parts -> parts.length == 2 && parts[0].strip().equals(key)).map(parts -> parts[1].strip())
                    .filter(value -> !value.isEmpty()).findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
