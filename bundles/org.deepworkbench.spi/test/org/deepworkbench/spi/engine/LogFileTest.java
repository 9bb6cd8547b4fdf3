package org.deepworkbench.spi.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void anyNodeNameStaysInTheFolder() {
        Path path = LogFile.of(folder, "../../etc/päss wd").path();
        assertEquals(folder, path.getParent());
        assertTrue(path.getFileName().toString().endsWith("päss_wd.log"), path.toString());
    }

    @Test
    void piecesOfAnyTextJoinToTheWhole() throws IOException {
        String text = "aäß€𝄞\n".repeat(20_000);
        LogFile log = LogFile.of(folder, "app");
        Files.writeString(log.path(), text);
        StringBuilder read = new StringBuilder();
        long offset = 0;
        for (String piece = log.read(0); !piece.isEmpty(); piece = log.read(offset)) {
            read.append(piece);
            offset += piece.getBytes(StandardCharsets.UTF_8).length;
        }
        assertEquals(text, read.toString());
    }

    @Test
    void nothingIsEmpty() throws IOException {
        LogFile log = LogFile.of(folder, "app");
        assertEquals("", log.read(0));
        Files.writeString(log.path(), "abc");
        assertEquals("", log.read(3));
        assertEquals("", log.read(99));
    }
}
