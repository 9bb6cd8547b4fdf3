package org.deepworkbench.modelserver.torch;

import ai.djl.util.Utils;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder into which the library unpacks PyTorch (430 MB). Two processes that start at once would both unpack it; a
 * lock file lets the second wait and find it done.
 */
final class EngineCache {

    private static final Logger LOG = LoggerFactory.getLogger(EngineCache.class);
    private static final Texts TEXTS = Texts.beside(EngineCache.class);
    private static final Duration STALE = Duration.ofHours(1);
    /** Unpacking takes some seconds, on a slow disk perhaps a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private EngineCache() {
    }

    /** {@return the folder} */
    static Path folder() {
        return Utils.getEngineCacheDir();
    }

    /** Does the work while no other model server loads from the same folder. */
    static <T> T whileLocked(Supplier<T> work) throws IOException {
        Path folder = folder();
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(folder.resolve("deep-workbench.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            // Closing the channel gives the lock back.
            lock(channel, folder);
            sweep(folder.resolve("pytorch"), Instant.now().minus(STALE));
            return work.get();
        }
    }

    /** A process that hangs with the lock must not make all others wait for ever without a word. */
    private static void lock(FileChannel channel, Path folder) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        boolean told = false;
        while (channel.tryLock() == null) {
            if (Instant.now().isAfter(end)) {
                throw new IOException(TEXTS.get("cache.locked", folder, PATIENCE.toMinutes()));
            }
            if (!told) {
                LOG.info("waiting for another model server that loads PyTorch from {}", folder);
                told = true;
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                throw (InterruptedIOException) new InterruptedIOException().initCause(e);
            }
        }
    }

    /** Removes what a process left that was killed while it unpacked. */
    private static void sweep(Path folder, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(path -> path.getFileName().toString().startsWith("tmp"))
                    .filter(path -> modified(path).toInstant().isBefore(before)).forEach(Utils::deleteQuietly);
        }
    }

    private static FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
