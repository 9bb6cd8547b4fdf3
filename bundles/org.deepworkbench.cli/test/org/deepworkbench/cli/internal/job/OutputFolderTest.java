package org.deepworkbench.cli.internal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path home;

    @Test
    void foldersMadeForNothingAreTakenAway() throws Exception {
        Path folder = home.resolve("a/b/c");
        OutputFolder.prepare(folder).close();
        assertFalse(Files.exists(home.resolve("a")));
    }

    @Test
    void keptFolderStays() throws Exception {
        Path folder = home.resolve("a/b");
        try (OutputFolder output = OutputFolder.prepare(folder)) {
            output.keep();
        }
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void folderThatWasThereStays() throws Exception {
        OutputFolder.prepare(home).close();
        assertTrue(Files.isDirectory(home));
    }

    @Test
    void folderWithSomebodyElsesFileStays() throws Exception {
        Path folder = home.resolve("a/b");
        try (OutputFolder output = OutputFolder.prepare(folder)) {
            Files.writeString(output.path().resolve("notes.txt"), "mine");
        }
        assertTrue(Files.exists(folder.resolve("notes.txt")));
    }

    @Test
    void fileInTheWayIsNamed() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "");
        Refusal refusal = assertThrows(Refusal.class, () -> OutputFolder.prepare(file.resolve("below")));
        assertEquals(ExitCode.USAGE, refusal.exitCode());
        assertTrue(refusal.getMessage().contains("--out"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(file.toString()), refusal.getMessage());
    }
}
