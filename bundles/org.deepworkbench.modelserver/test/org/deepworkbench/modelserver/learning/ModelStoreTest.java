package org.deepworkbench.modelserver.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {

    @TempDir
    Path folder;
    private ModelStore store;

    @BeforeEach
    void open() {
        store = new ModelStore(folder.resolve("models"));
    }

    @Test
    void findsModelsByTimestampByTrainingAndTheLatest() throws Exception {
        assertEquals(Optional.empty(), store.find(""));
        ModelCard first = card("2026-11-20T10:00:00.5Z", "aa");
        ModelCard second = card("2026-11-20T11:00:00Z", "bb");
        save(second, "2");
        Path saved = save(first, "1");
        assertEquals(store.folder(first), saved);
        assertEquals("1", Files.readString(saved.resolve("w")));
        assertEquals(List.of("2026-11-20_100000_500000", "2026-11-20_110000_000000"), store.timestamps());
        assertEquals(Optional.of(second), store.find(""));
        assertEquals(Optional.of(first), store.find("aa"));
        assertEquals(Optional.of(first), store.find("2026-11-20_100000_500000"));
        assertEquals(Optional.empty(), store.find("../models"));
        assertEquals(Optional.of(second), new ModelStore(folder.resolve("models")).find("bb"));
    }

    @Test
    void afterAFullDiskNothingIsLeft() throws Exception {
        IOException problem = assertThrows(IOException.class, () -> {
            try (ModelStore.Draft draft = store.begin(card("2026-11-20T10:00:00Z", "aa"))) {
                Files.writeString(Files.createDirectories(draft.folder().resolve("deep")).resolve("w"), "half");
                throw new IOException("No space left on device");
            }
        });
        assertEquals("No space left on device", problem.getMessage());
        try (Stream<Path> left = Files.list(folder.resolve("models"))) {
            assertEquals(List.of(), left.toList());
        }
        assertTrue(store.timestamps().isEmpty());
    }

    @Test
    void anUnfinishedModelIsNotSeen() throws Exception {
        try (ModelStore.Draft draft = store.begin(card("2026-11-20T10:00:00Z", "aa"))) {
            Files.writeString(draft.folder().resolve("model.json"), "{");
            assertEquals(List.of(), store.timestamps());
            draft.finish();
        }
        assertEquals(1, store.timestamps().size());
    }

    private Path save(ModelCard card, String weights) throws IOException {
        try (ModelStore.Draft draft = store.begin(card)) {
            Files.writeString(draft.folder().resolve("w"), weights);
            return draft.finish();
        }
    }

    private static ModelCard card(String date, String training) {
        return new ModelCard(ModelStore.timestamp(Instant.parse(date)), training, 1, Map.of("java", "21"),
                Map.of("modelname", "small-cnn"));
    }
}
