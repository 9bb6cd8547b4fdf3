package org.deepworkbench.modelserver;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The folder for models and trainings, held by one process at a time: another one would take its trainings for ended.
 * The operating system lets go of it when the process ends, however it ends.
 */
final class WorkFolder implements AutoCloseable {

    private static final Texts TEXTS = Texts.beside(WorkFolder.class);
    private static final String LOCK = ".lock";
    private static final long LOOK_MILLIS = 50;

    private final FileChannel channel;

    private WorkFolder(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes the folder if it is not there, and holds it.
     *
     * @param patience how long a process that is just ending is waited for
     * @throws IOException with a sentence for a person, if the folder cannot be written or another process holds it
     */
    static WorkFolder hold(Path folder, Duration patience) throws IOException {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (isHeld(channel, patience)) {
                return new WorkFolder(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new IOException(TEXTS.get("work", folder, IoReason.of(e)), e);
        }
        throw new IOException(TEXTS.get("work.held", folder));
    }

    private static boolean isHeld(FileChannel channel, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            FileLock lock = channel.tryLock();
            while (lock == null && System.nanoTime() < deadline) {
                Thread.sleep(LOOK_MILLIS);
                lock = channel.tryLock();
            }
            return lock != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
