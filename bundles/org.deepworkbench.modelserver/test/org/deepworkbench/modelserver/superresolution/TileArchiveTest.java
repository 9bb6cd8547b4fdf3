package org.deepworkbench.modelserver.superresolution;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TileArchiveTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int MEGABYTES = 513;

    @ParameterizedTest
    @ValueSource(strings = {"B02.tif", "readme.txt"})
    void whatUnfoldsIntoTooMuchIsRefusedWhateverItIs(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < MEGABYTES; i++) {
                zip.write(new byte[MEGABYTE]);
            }
        }
        IOException problem = assertThrows(IOException.class,
                () -> new TileArchive(new ByteArrayInputStream(bytes.toByteArray())).close());
        assertTrue(problem.getMessage().contains("512 MB"), problem.getMessage());
    }
}
