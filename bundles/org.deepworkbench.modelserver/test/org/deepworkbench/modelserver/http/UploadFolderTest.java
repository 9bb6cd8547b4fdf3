package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTest {

    @TempDir
    Path work;

    @Test
    void theFilesOfAKilledServerGoAndThoseOfALivingOneStay() throws Exception {
        Path killed = Files.createDirectories(work.resolve(".uploads/123/request"));
        Files.writeString(killed.resolve("MultiPart1"), "half of a picture");
        Files.writeString(killed.resolveSibling("lock"), "");
        Path early = Files.createDirectories(work.resolve(".uploads/124"));
        try (UploadFolder living = UploadFolder.open(work)) {
            assertFalse(Files.exists(killed.getParent()));
            assertFalse(Files.exists(early));
            Path request = living.newFolder();
            Files.writeString(request.resolve("a"), "x");
            try (UploadFolder second = UploadFolder.open(work)) {
                assertTrue(Files.exists(request.resolve("a")));
                assertEquals(2, count());
            }
            assertEquals(1, count());
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(request)));
        }
        assertEquals(0, count());
    }

    private long count() throws IOException {
        try (Stream<Path> folders = Files.list(work.resolve(".uploads"))) {
            return folders.count();
        }
    }
}
