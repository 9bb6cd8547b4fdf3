package org.deepworkbench.run.core.internal.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.state.AtomicFile;
import org.deepworkbench.spi.state.StateFolder;

/**
 * Entries on disk, a folder each, of one kind: deployments or runs. An entry is replaced as a whole and names the
 * process that owns it. Any number of processes use the same journal; only its owner changes an entry, or whoever finds
 * that the owner is dead. Safe to use from any thread.
 */
public final class Journal implements AutoCloseable {

    private static final String ENTRY = "entry.json"; //$NON-NLS-1$
    private static final String OWNER = "owner"; //$NON-NLS-1$
    private static final String OWNERS = "owners"; //$NON-NLS-1$
    private static final long LARGEST = 16 << 20;
    private static final DateTimeFormatter MARK = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss") //$NON-NLS-1$
            .withZone(ZoneOffset.UTC);

    private final StateFolder state;
    private final String kind;
    private Owner owner;
    private boolean closed;

    /** @param kind name of the folder of the entries in the state folder */
    public Journal(StateFolder state, String kind) {
        this.state = state;
        this.kind = kind;
    }

    /**
     * An entry as it is on disk.
     *
     * @param id     of the entry
     * @param folder of the entry, for files that belong to it
     * @param data   what was written
     * @param orphan whether its owner is dead
     */
    public record Entry(String id, Path folder, JsonNode data, boolean orphan) {
    }

    /** {@return the folder of a new entry, empty; its name is the entry's id} */
    public Path create(Instant now) throws FaultException {
        Path folder = state.folder(kind);
        try {
            String random = UUID.randomUUID().toString().substring(0, 6);
            return Files.createDirectory(folder.resolve(MARK.format(now) + "-" + random), StateFolder.ownerOnly()); //$NON-NLS-1$
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    /** Writes an entry of this process; returns when it is on the disk itself. */
    public void write(Path folder, Map<String, Object> data) throws FaultException {
        try {
            Map<String, Object> owned = new LinkedHashMap<>(data);
            owned.put(OWNER, owner().id());
            AtomicFile.write(folder.resolve(ENTRY), Json.write(owned));
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    /** {@return what changes whenever entries or processes come or go} Cheap to ask for. */
    public List<FileTime> signature() throws FaultException {
        try {
            return List.of(Files.getLastModifiedTime(state.folder(kind)),
                    Files.getLastModifiedTime(state.folder(OWNERS)));
        } catch (IOException e) {
            return List.of(); // told when the journal is read
        }
    }

    /** {@return every readable entry, newest first} An entry that cannot be read hides no other. */
    public List<Entry> read() throws FaultException {
        Path owners = state.folder(OWNERS);
        Map<String, Boolean> lives = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> folders = Files.list(state.folder(kind))) {
            for (Path folder : folders.sorted(Comparator.reverseOrder()).toList()) {
                data(folder).ifPresent(data -> {
                    boolean alive = lives.computeIfAbsent(data.path(OWNER).asText(), id -> Owner.lives(owners, id));
                    entries.add(new Entry(folder.getFileName().toString(), folder, data, !alive));
                });
            }
        } catch (IOException | UncheckedIOException e) {
            throw new FaultException(new Fault(Messages.Journal_cannotRead, state.root().toString(),
                    String.valueOf(e.getMessage()), Messages.Journal_cannotReadRemedy), e);
        }
        return entries;
    }

    private static Optional<JsonNode> data(Path folder) {
        Path file = folder.resolve(ENTRY);
        try {
            return Files.size(file) > LARGEST ? Optional.empty()
                    : Optional.of(Json.read(Files.readAllBytes(file))).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty(); // being made or deleted by another process, or damaged
        }
    }

    /**
     * Makes an entry this process's own if its owner is dead. Of several processes that try, one succeeds.
     *
     * @return the entry as it was left; empty if its owner lives, or it is gone
     */
    public Optional<JsonNode> adopt(Path folder) throws FaultException {
        Path owners = state.folder(OWNERS);
        try {
            return FileMutex.hold(owners.resolve("adoption"), () -> { //$NON-NLS-1$
                Optional<JsonNode> left = data(folder)
                        .filter(data -> !Owner.lives(owners, data.path(OWNER).asText()));
                if (left.isPresent()) {
                    write(folder, Json.map(left.get()));
                }
                return left;
            });
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    /** Deletes the folder of an entry with all that is in it. */
    public void delete(Path folder) throws FaultException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            return; // another process was faster
        } catch (IOException | UncheckedIOException e) {
            throw new FaultException(new Fault(Messages.Journal_cannotDelete, folder.toString(),
                    String.valueOf(e.getMessage()), Messages.Journal_cannotReadRemedy), e);
        }
    }

    private synchronized Owner owner() throws FaultException, IOException {
        if (closed) {
            throw new ClosedChannelException(); // others may own the entries by now
        }
        if (owner == null) {
            owner = Owner.create(state.folder(OWNERS));
        }
        return owner;
    }

    private static FaultException cannotWrite(Path where, IOException cause) {
        return new FaultException(new Fault(Messages.Journal_cannotWrite, where.toString(),
                String.valueOf(cause.getMessage()), Messages.Journal_cannotWriteRemedy), cause);
    }

    /** Lets go of the entries of this process. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (owner != null) {
            owner.close();
            owner = null;
        }
    }
}
