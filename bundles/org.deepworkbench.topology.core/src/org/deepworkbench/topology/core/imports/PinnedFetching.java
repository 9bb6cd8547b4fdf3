package org.deepworkbench.topology.core.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.document.AtomicFile;
import org.eclipse.osgi.util.NLS;

/**
 * Fetches each file once. What was fetched is recorded, with its address, SHA-256 and date, in a lock file, and a copy is
 * kept, so that the same file is served from then on, with or without a network. Whoever wants a newer one takes the
 * address out of the lock file.
 */
public final class PinnedFetching implements Fetching {

    /** Usual name of the lock file. */
    public static final String LOCK = "imports.lock.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HASH = "sha256";
    private static final String DATE = "fetched";
    private static final int MAX_LOCK_BYTES = 4 << 20;

    private final Path lock;
    private final Path copies;
    private final Fetching network;

    /**
     * @param lock    the lock file; it is written when something is fetched
     * @param copies  the folder that copies are kept in; it is made when something is fetched
     * @param network where files come from
     */
    public PinnedFetching(Path lock, Path copies, Fetching network) {
        this.lock = lock;
        this.copies = copies;
        this.network = network;
    }

    @Override
    public synchronized byte[] fetch(URI address) throws IOException {
        ObjectNode pins = pins();
        Optional<String> pinned = Optional.ofNullable(pins.path(address.toString()).path(HASH).textValue());
        Optional<byte[]> copy = pinned.isPresent() ? copy(pinned.get()) : Optional.empty();
        if (copy.isPresent()) {
            return copy.get();
        }
        byte[] content = network.fetch(address);
        String hash = hash(content);
        if (pinned.isPresent() && !pinned.get().equals(hash)) {
            throw new IOException(NLS.bind(Messages.Fetch_changed, lock));
        }
        keep(content, hash);
        if (pinned.isEmpty()) {
            pins.set(address.toString(), JSON.createObjectNode().put(HASH, hash).put(DATE, LocalDate.now().toString()));
            AtomicFile.write(lock, (pins.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return content;
    }

    private ObjectNode pins() throws IOException {
        if (!Files.exists(lock)) {
            return JSON.createObjectNode();
        }
        try {
            if (Files.size(lock) <= MAX_LOCK_BYTES
                    && JSON.readTree(Files.readAllBytes(lock)) instanceof ObjectNode pins) {
                return pins;
            }
        } catch (JsonProcessingException damaged) {
            throw new IOException(NLS.bind(Messages.Fetch_lock, lock), damaged);
        }
        throw new IOException(NLS.bind(Messages.Fetch_lock, lock));
    }

    private Optional<byte[]> copy(String hash) throws IOException {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IOException(NLS.bind(Messages.Fetch_lock, lock));
        }
        try {
            byte[] content = Files.readAllBytes(copies.resolve(hash));
            return hash(content).equals(hash) ? Optional.of(content) : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private void keep(byte[] content, String hash) throws IOException {
        Files.createDirectories(copies);
        AtomicFile.write(copies.resolve(hash), content);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
