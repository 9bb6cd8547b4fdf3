package org.deepworkbench.compute.internal.gpu;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NvidiaSignsTest {

    @TempDir
    private Path root;

    @Test
    void onlyAGraphicsCardOfTheMakerCounts() throws IOException {
        device("0000:01:00.0", "0x8086", "0x030000");
        device("0000:02:00.0", "0x10de", "0x040300"); // the sound of a card that was removed
        assertFalse(signs("Linux").any());
        device("0000:03:00.0", "0x10de", "0x030200");
        assertTrue(signs("Linux").any());
    }

    @Test
    void aDeviceFileIsEnough() throws IOException {
        Files.createDirectories(root.resolve("dev"));
        Files.createFile(root.resolve("dev/dxg"));
        assertTrue(signs("Linux").any());
        assertFalse(signs("Mac OS X").any());
    }

    @Test
    void anEmptyRootHasNone() {
        assertFalse(signs("Linux").any());
        assertFalse(signs("FreeBSD").any());
    }

    private NvidiaSigns signs(String system) {
        return new NvidiaSigns(root, system);
    }

    private void device(String address, String vendor, String kind) throws IOException {
        Path folder = Files.createDirectories(root.resolve("sys/bus/pci/devices").resolve(address));
        Files.writeString(folder.resolve("vendor"), vendor + "\n");
        Files.writeString(folder.resolve("class"), kind + "\n");
    }
}
