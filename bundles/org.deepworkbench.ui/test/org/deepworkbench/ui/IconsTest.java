package org.deepworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconsTest {

    @Test
    void everyIconHasItsFileAndEveryFileItsIcon() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("icons"))) {
            assertEquals(
                    Arrays.stream(Icons.values()).map(Icons::file).collect(Collectors.toSet()),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }
}
