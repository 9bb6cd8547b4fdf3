package org.deepworkbench.topology.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.MoveNodes;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryStoreTest {

    private static final Instant NOW = Instant.parse("2030-01-02T10:42:00Z");
    private static final TopologyLayout LAYOUT = TopologyLayout.EMPTY.with("app", Bounds.at(3, 4));

    @TempDir
    private Path project;
    @TempDir
    private Path folder;
    private RecoveryStore store;
    private Path file;

    @BeforeEach
    void topology() throws IOException {
        store = new RecoveryStore(folder);
        file = Files.writeString(project.resolve("t.yaml"), Samples.SMALL);
    }

    @Test
    void whatIsKeptComesBackUntilItIsForgotten() throws IOException {
        assertEquals(List.of(), store.of(file));
        Recovery first = new Recovery(file, NOW, "one: \"é\u0007\"\r\n", LAYOUT);
        store.keep(first);
        assertEquals(List.of(first), store.of(file));
        Recovery second = new Recovery(file, NOW.plusSeconds(9), "[ not even YAML", TopologyLayout.EMPTY);
        store.keep(second);
        assertEquals(List.of(second), new RecoveryStore(folder).of(file), "by another process too");
        store.forget(file);
        store.forget(file);
        assertEquals(List.of(), store.of(file));
        assertEquals(0, files());
    }

    @Test
    void onlyItsOwnerCanReadIt() throws IOException {
        store.keep(new Recovery(file, NOW, "password: secret", LAYOUT));
        try (Stream<Path> kept = Files.list(folder)) {
            assertEquals("rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.findFirst().orElseThrow())));
        }
    }

    @Test
    void aFileThatWasWrittenLaterIsTold() throws IOException {
        Recovery kept = new Recovery(file, NOW, "old", LAYOUT);
        store.keep(kept);
        assertFalse(RecoveryStore.isPassed(kept));
        Files.setLastModifiedTime(file, FileTime.from(NOW.plusSeconds(1)));
        assertEquals(List.of(kept), store.of(file));
        assertTrue(RecoveryStore.isPassed(kept));
    }

    @Test
    void whatIsPutAsideStaysUntilItIsForgotten() throws IOException {
        Recovery crash = new Recovery(file, NOW, "of the crash", LAYOUT);
        store.keep(crash);
        store.setAside(file);
        Recovery going = new Recovery(file, NOW.plusSeconds(9), "going on", LAYOUT);
        store.keep(going);
        store.keep(going);
        assertEquals(List.of(going, crash), store.of(file));
        store.forget(file);
        assertEquals(List.of(crash), store.of(file));
        store.setAside(file);
        store.forget(crash);
        assertEquals(0, files());
    }

    @Test
    void spoiltFilesAreNothing() throws IOException {
        store.keep(new Recovery(file, NOW, "text", LAYOUT));
        Path kept;
        try (Stream<Path> all = Files.list(folder)) {
            kept = all.findFirst().orElseThrow();
        }
        String json = Files.readString(kept);
        for (int length = 0; length < json.length(); length++) {
            Files.writeString(kept, json.substring(0, length));
            assertEquals(List.of(), store.of(file), "cut after " + length);
        }
        Files.writeString(kept, json.replace("t.yaml", "u.yaml"));
        assertEquals(List.of(), store.of(file), "that of another file");
        Files.writeString(kept, json.replace("2030-", "soon "));
        assertEquals(List.of(), store.of(file));
    }

    @Test
    void theOldestGiveWay() throws IOException {
        for (int i = 0; i < 60; i++) {
            store.keep(new Recovery(project.resolve("t" + i + ".yaml"), NOW, "text", LAYOUT));
        }
        assertEquals(50, files());
    }

    @Test
    void takingItOverIsOneStepThatCanBeUndone() throws Exception {
        TopologyDocument document = TopologyDocument.open(file);
        document.execute(new MoveNodes(Map.of("Docker", Bounds.at(1, 1))));
        Recovery recovery = new Recovery(file, NOW, Samples.SMALL.replace("run it", "go"), LAYOUT);
        assertTrue(recovery.differsFrom(document));
        document.replaceAll("Restore", recovery.text(), recovery.layout());
        assertFalse(recovery.differsFrom(document));
        assertEquals(Optional.of("Restore"), document.undoLabel());
        document.undo();
        assertEquals(Samples.SMALL, document.text());
        assertEquals(Map.of("Docker", Bounds.at(1, 1)), document.layout().nodes());
        document.replaceAll("Restore", document.text(), recovery.layout());
        document.undo();
        assertEquals(Map.of("Docker", Bounds.at(1, 1)), document.layout().nodes(), "the layout only");
        document.redo();
        document.replaceAll("Restore", recovery.text() + ": [", recovery.layout());
        assertFalse(document.isReadable(), "even what is no YAML");
        document.undo();
        assertTrue(document.isReadable());
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }
}
