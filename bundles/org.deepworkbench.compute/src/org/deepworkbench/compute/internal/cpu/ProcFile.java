package org.deepworkbench.compute.internal.cpu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The small text files below {@code /proc} and {@code /sys}. What cannot be read is empty. */
final class ProcFile {

    /** Enough for the processors of the greatest machines. */
    private static final int LINES = 200_000;

    private ProcFile() {
    }

    /** {@return all lines} */
    static Stream<String> lines(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return lines.lines().limit(LINES).toList().stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty();
        }
    }

    /** {@return the lines of the form {@code key : value}, in their order} */
    static List<Map.Entry<String, String>> entries(Path file) {
        return lines(file).map(line -> line.split(":", 2)).filter(parts -> parts.length == 2) //$NON-NLS-1$
                .map(parts -> Map.entry(parts[0].strip(), parts[1].strip()))
                .filter(entry -> !entry.getValue().isEmpty()).toList();
    }

    /** {@return the first line} */
    static Optional<String> line(Path file) {
        return lines(file).findFirst().map(String::strip);
    }

    /** {@return the number that is the first word of the first line} */
    static OptionalLong number(Path file) {
        return line(file).map(ProcFile::number).orElse(OptionalLong.empty());
    }

    /** {@return the number that is the first word} */
    static OptionalLong number(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text.split("\\s", 2)[0])); //$NON-NLS-1$
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** {@return what lies in a folder, in the order of names} */
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
