package org.deepworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureLogTest {

    @TempDir
    private Path home;

    @Test
    void failureAndItsCauseAreWritten() throws Exception {
        Path file = new FailureLog(home.resolve("logs"))
                .write(new IllegalStateException("outer", new RuntimeException("inner"))).orElseThrow();
        String text = Files.readString(file);
        assertTrue(text.contains("outer") && text.contains("inner") && text.contains("FailureLogTest"), text);
    }

    @Test
    void laterFailuresAreAddedUntilTheFileIsLarge() throws Exception {
        FailureLog log = new FailureLog(home);
        log.write("first");
        Path file = log.write("second").orElseThrow();
        assertTrue(Files.readString(file).matches("(?s)\\S+ first\\R\\S+ second\\R"), Files.readString(file));
        log.write("x".repeat(2_000_000));
        assertEquals(Optional.of(file), log.write("third"));
        assertTrue(Files.readString(file).matches("(?s)\\S+ third\\R"));
        try (var files = Files.list(home)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void placeThatCannotBeWrittenHidesNothing() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "");
        assertEquals(Optional.empty(), new FailureLog(file.resolve("logs")).write(new RuntimeException()));
    }
}
