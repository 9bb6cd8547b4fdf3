package org.deepworkbench.cli.internal.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFolderTest {

    @TempDir
    private Path root;
    private Path file;

    @BeforeEach
    void setUp() throws Exception {
        file = root.resolve("a/b/c/topology.yaml");
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }

    @Test
    void namedFolderComesFirst() throws Exception {
        Files.createDirectory(root.resolve("a/b/.git"));
        assertEquals(root.resolve("a"),
                ProjectFolder.of(file, List.of(root.resolve("other"), root.resolve("a")), root));
    }

    @Test
    void nearestMarkedFolderComesNext() throws Exception {
        Files.createDirectory(root.resolve("a/.git"));
        Files.createDirectory(root.resolve("a/b/TOSCA-Metadata"));
        assertEquals(root.resolve("a/b"), ProjectFolder.of(file, List.of(), root));
        assertEquals(root.resolve("a/b"), ProjectFolder.of(file, List.of(), root.resolve("elsewhere")));
    }

    @Test
    void callersFolderComesNext() {
        assertEquals(root.resolve("a"), ProjectFolder.of(file, List.of(), root.resolve("a")));
    }

    @Test
    void fileHasItsOwnFolder() {
        assertEquals(root.resolve("a/b/c"), ProjectFolder.of(file, List.of(), root.resolve("elsewhere")));
    }
}
