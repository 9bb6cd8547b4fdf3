package org.deepworkbench.run.core.internal.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.deepworkbench.spi.FaultException;

/** Lets one thread of one process at a time do something short with files that several processes share. */
public final class FileMutex {

    /** The operating system keeps processes apart, not the threads of one. */
    private static final Object HERE = new Object();

    private FileMutex() {
    }

    /**
     * What is done meanwhile.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Work<T> {

        T call() throws IOException, FaultException;
    }

    /**
     * Waits for its turn, works, and lets go.
     *
     * @param lock a file for this purpose only, made if it is not there and never deleted
     */
    public static <T> T hold(Path lock, Work<T> work) throws IOException, FaultException {
        synchronized (HERE) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                return work.call();
            }
        }
    }
}
