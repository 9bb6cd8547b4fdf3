package org.deepworkbench.modelserver.http;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the files of requests lie until they are answered: a folder of this server's own, readable for its user only,
 * and locked while it lives. What servers left that were killed is removed by the next.
 */
final class UploadFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UploadFolder.class);
    private static final String NAME = ".uploads";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;

    private UploadFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Makes the folder of a server below its work folder, after removing those of servers that are gone. */
    static UploadFolder open(Path work) throws IOException {
        Path all = Files.createDirectories(work.resolve(NAME));
        try (Stream<Path> folders = Files.list(all)) {
            folders.forEach(UploadFolder::sweep);
        }
        Path folder = Files.createTempDirectory(all, "");
        FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock.lock();
            return new UploadFolder(folder, lock);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private static void sweep(Path folder) {
        try {
            if (isAbandoned(folder)) {
                delete(folder);
            }
        } catch (IOException e) {
            LOG.warn("{} is left of a server that was killed, and cannot be removed", folder, e);
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (NoSuchFileException e) {
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Makes a folder for one request, which must be deleted. */
    Path newFolder() throws IOException {
        return Files.createTempDirectory(folder, "");
    }

    /** Deletes a folder with all that is in it, as far as it is there. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // Who else removes it is welcome.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        delete(folder);
    }
}
