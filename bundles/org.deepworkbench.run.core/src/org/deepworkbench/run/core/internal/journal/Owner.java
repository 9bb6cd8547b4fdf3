package org.deepworkbench.run.core.internal.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A process as the owner of journal entries. It holds a lock on a file of its own for as long as it lives; the
 * operating system lets go of the lock however the process ends, so that others see that its entries are orphans.
 */
final class Owner implements AutoCloseable {

    private static final String SUFFIX = ".lock"; //$NON-NLS-1$
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}"); //$NON-NLS-1$
    /** Owners in this process: opening their files again would, on POSIX systems, let go of the locks. */
    private static final Set<String> HERE = ConcurrentHashMap.newKeySet();

    private final String id;
    private final Path file;
    private final FileChannel channel;

    private Owner(String id, Path file, FileChannel channel) {
        this.id = id;
        this.file = file;
        this.channel = channel;
    }

    /** {@return a new owner, which lives until it is closed or this process ends} */
    static Owner create(Path folder) throws IOException {
        String id = UUID.randomUUID().toString();
        Path file = folder.resolve(id + SUFFIX);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException(file.toString());
        }
        HERE.add(id);
        return new Owner(id, file, channel);
    }

    /** {@return whether the owner of that id lives} Tidies up after a dead one. */
    static boolean lives(Path folder, String id) {
        if (HERE.contains(id)) {
            return true;
        }
        Path file = folder.resolve(id + SUFFIX);
        if (!ID.matcher(id).matches() || !Files.exists(file)) {
            return false;
        }
        // A shared lock: several processes may look at the same time.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            if (lock == null) {
                return true;
            }
            Files.deleteIfExists(file);
            return false;
        } catch (IOException e) {
            return true; // cannot tell: better to leave its entries alone
        }
    }

    String id() {
        return id;
    }

    @Override
    public void close() throws IOException {
        HERE.remove(id);
        channel.close();
        Files.deleteIfExists(file);
    }
}
