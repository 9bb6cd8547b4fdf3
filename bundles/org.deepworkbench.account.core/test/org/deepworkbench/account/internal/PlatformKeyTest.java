package org.deepworkbench.account.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformKeyTest {

    @TempDir
    Path folder;

    @Test
    void withoutAKeyringNothingIsKept() throws Exception {
        PlatformKey key = new PlatformKey(folder);
        assertEquals(Optional.empty(), key.make());
        assertEquals(Optional.empty(), key.find());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
