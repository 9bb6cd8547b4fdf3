package org.deepworkbench.topology.ui.internal.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinnedFilesTest {

    private static final URI ADDRESS = URI.create("https://types.example/../types.yaml?a=b");

    @TempDir
    private Path folder;
    private final AtomicReference<byte[]> network = new AtomicReference<>(new byte[] {1});
    private final PinnedFiles files = files();

    private PinnedFiles files() {
        return new PinnedFiles(() -> folder, address -> {
            if (network.get() == null) {
                throw new IOException("gone");
            }
            return network.get();
        });
    }

    @Test
    void aFileIsThereOnceItWasFetchedAndStaysForOthers() throws IOException {
        assertEquals(Optional.empty(), files.find(ADDRESS));
        files.fetch(ADDRESS);
        network.set(null);
        assertArrayEquals(new byte[] {1}, files().find(ADDRESS).orElseThrow());
        assertEquals(Optional.empty(), files.find(URI.create("https://types.example/types.yaml")));
    }

    @Test
    void whatCannotBeFetchedLeavesNothingBehind() throws IOException {
        network.set(null);
        assertThrows(IOException.class, () -> files.fetch(ADDRESS));
        assertEquals(Optional.empty(), files.find(ADDRESS));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }
}
