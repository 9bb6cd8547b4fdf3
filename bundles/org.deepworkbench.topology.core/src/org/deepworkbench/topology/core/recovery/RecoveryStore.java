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
 * A folder of what is not saved, a file for each topology and one for each that was put aside of it, readable by its
 * owner only: a topology may hold secrets. It holds a bounded number of them; the oldest give way. For one thread at a time; several processes may share the folder.
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

    /**
     * Puts what is kept of a topology aside, so that what is kept next does not take its place.
     *
     * @throws IOException if that is not possible; it is still there then
     */
    public void setAside(Path file) throws IOException {
        Optional<Recovery> kept = read(place(file), file);
        if (kept.isPresent()) {
            Files.move(place(file), aside(kept.get()), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * {@return everything that is kept of a topology and can be read, the latest first}
     *
     * @throws IOException if the folder cannot be read
     */
    public List<Recovery> of(Path file) throws IOException {
        String start = name(file);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(kept -> kept.getFileName().toString().startsWith(start)).map(kept -> read(kept, file))
                    .flatMap(Optional::stream).sorted(Comparator.comparing(Recovery::at).reversed()).toList();
        }
    }

    /** {@return whether somebody wrote the topology's file after that was kept} */
    public static boolean isPassed(Recovery kept) {
        return written(kept.file()).isAfter(kept.at());
    }

    private static Optional<Recovery> read(Path place, Path file) {
        try {
            if (!place.toString().endsWith(ENDING) || !Files.isRegularFile(place) || Files.size(place) > MAX_BYTES) {
                return Optional.empty();
            }
            JsonNode kept = new ObjectMapper().readTree(Files.readString(place));
            Recovery recovery = new Recovery(Path.of(kept.path("file").asText()),
                    Instant.parse(kept.path("at").asText()), kept.path("text").asText(),
                    LayoutFile.parse(kept.path("layout").asText()));
            return recovery.file().equals(file) ? Optional.of(recovery) : Optional.empty();
        } catch (IOException | DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Keeps what is not put aside of a topology no longer.
     *
     * @throws IOException if that is not possible
     */
    public void forget(Path file) throws IOException {
        Files.deleteIfExists(place(file));
    }

    /**
     * Keeps something that was put aside no longer.
     *
     * @throws IOException if that is not possible
     */
    public void forget(Recovery kept) throws IOException {
        Files.deleteIfExists(aside(kept));
    }

    private Path aside(Recovery kept) {
        return folder.resolve(name(kept.file()) + '-' + kept.at().toEpochMilli() + ENDING);
    }

    private Path place(Path file) {
        return folder.resolve(name(file) + ENDING);
    }

    private static String name(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(file.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
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
