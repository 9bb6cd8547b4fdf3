package org.deepworkbench.benchmarks.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What drivers were about to do, on disk before they did it: one line each, a letter and an id.
 *
 * @param file shared by all drivers, of which one at a time writes
 */
record Acts(Path file) {

    static final char SUBMIT = 'S';
    static final char STOP = 'E';
    static final char DELETE = 'D';

    synchronized void write(char act, String id) {
        try {
            Files.write(file, (act + " " + id + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(char act) throws IOException {
        return lines().stream().filter(line -> line.charAt(0) == act).count();
    }

    Set<String> ids(char act) throws IOException {
        return lines().stream().filter(line -> line.charAt(0) == act).map(line -> line.substring(2))
                .collect(Collectors.toSet());
    }

    /** The last line may have been cut by a kill. */
    private List<String> lines() throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
