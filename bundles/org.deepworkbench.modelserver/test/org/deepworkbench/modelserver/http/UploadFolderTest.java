package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTest {

    @TempDir
    Path work;

    @Test
    void whatAKilledServerLeftGoesAtTheStart() throws Exception {
        Path left = Files.createDirectories(work.resolve(".uploads/123")).resolve("MultiPart1");
        Files.writeString(left, "half of a picture");
        Path other = Files.writeString(work.resolve("model"), "trained");
        try (UploadFolder folder = UploadFolder.open(work)) {
            assertFalse(Files.exists(left.getParent()));
            Path request = folder.newFolder();
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(request)));
            Files.writeString(request.resolve("a"), "x");
        }
        assertFalse(Files.exists(work.resolve(".uploads")));
        assertTrue(Files.exists(other));
    }
}
