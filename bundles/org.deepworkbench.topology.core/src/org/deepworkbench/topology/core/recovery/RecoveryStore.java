package org.deepworkbench.topology.core.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.internal.document.LayoutFile;

/**
 * A folder of what is not saved, a file for each topology, readable by its owner only: a topology may hold secrets. It
 * holds a bounded number of them; the oldest give way. For one thread at a time; several processes may share the folder.
 *
 * @param folder exists
 */
public record RecoveryStore(Path folder) {

    private static final int MOST = 50;
    private static final long MAX_BYTES = 48L << 20;
    private static final String ENDING = ".json";

    /**
     * Keeps a topology, in place of what was kept of it before.
     *
     * @throws IOException if that is not possible; what was kept before is still there then
     */
    public void keep(Recovery recovery) throws IOException {
        String json = new ObjectMapper().createObjectNode().put("file", recovery.file().toString())
                .put("at", recovery.at().toString()).put("text", recovery.text())
                .put("layout", recovery.layout().json()).toString();
        Path fresh = Files.createTempFile(folder, "", ".tmp");
        try {
            Files.writeString(fresh, json);
            Files.move(fresh, place(recovery.file()), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        makeRoom();
    }

    /** {@return what is kept of a topology; nothing if it cannot be read, or if its file was written later} */
    public Optional<Recovery> of(Path file) {
        Path place = place(file);
        try {
            if (!Files.isRegularFile(place) || Files.size(place) > MAX_BYTES) {
                return Optional.empty();
            }
            JsonNode kept = new ObjectMapper().readTree(Files.readString(place));
            Recovery recovery = new Recovery(Path.of(kept.path("file").asText()),
                    Instant.parse(kept.path("at").asText()), kept.path("text").asText(),
                    LayoutFile.parse(kept.path("layout").asText()));
            boolean later = Files.getLastModifiedTime(file).toInstant().isAfter(recovery.at());
            return recovery.file().equals(file) && !later ? Optional.of(recovery) : Optional.empty();
        } catch (IOException | DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Keeps nothing of a topology any longer.
     *
     * @throws IOException if that is not possible
     */
    public void forget(Path file) throws IOException {
        Files.deleteIfExists(place(file));
    }

    private Path place(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(file.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest, 0, 16) + ENDING);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void makeRoom() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> newest = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(RecoveryStore::written).reversed()).toList();
            for (Path old : newest.subList(Math.min(MOST, newest.size()), newest.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MIN;
        }
    }
}
