package org.deepworkbench.account.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one thread of one process through at a time, by a lock on a file. The same thread may enter again. */
final class FileGate {

    /** A process holds a file's lock once; its own threads are told apart here. */
    private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();

    private final Path file;
    private final ReentrantLock threads;

    /** @param file made if it is not there; its folder must be */
    FileGate(Path file) {
        this.file = file;
        this.threads = HERE.computeIfAbsent(file.toAbsolutePath().normalize(), path -> new ReentrantLock());
    }

    /**
     * What is done behind the gate.
     *
     * @param <T> what it gives
     * @param <E> what it throws besides
     */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run() throws IOException, GeneralSecurityException, E;
    }

    /** Waits for its turn, for as long as others are in. */
    <T, E extends Exception> T locked(Work<T, E> work) throws IOException, GeneralSecurityException, E {
        threads.lock();
        try {
            if (threads.getHoldCount() > 1) {
                return work.run();
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                return work.run();
            }
        } finally {
            threads.unlock();
        }
    }
}
