package org.deepworkbench.engine.local.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    private Path cache;

    @BeforeEach
    void setUp() throws Exception {
        make("modelserver-old.jsa", 15);
        make("modelserver-new.jsa", 13);
        make("desktop-old.jsa", 15);
    }

    private void make(String name, int days) throws Exception {
        Files.setLastModifiedTime(Files.createFile(cache.resolve(name)), FileTime.from(NOW.minus(Duration.ofDays(days))));
    }

    private Set<String> names() throws Exception {
        try (var files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void aNewBuildTakesOldArchivesAway() throws Exception {
        ClassArchive.of(cache, "next").replaceOld(NOW);
        assertEquals(Set.of("modelserver-new.jsa", "desktop-old.jsa"), names());
    }

    @Test
    void aBuildThatHasOneLeavesAllAlone() throws Exception {
        ClassArchive.of(cache, "new").replaceOld(NOW);
        assertEquals(3, names().size());
    }

    @Test
    void aCacheThatIsNotThereYetIsNoFault() throws Exception {
        ClassArchive.of(cache.resolve("none"), "next").replaceOld(NOW);
        assertEquals(3, names().size());
    }
}
