package org.deepworkbench.modelserver.learning;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.deepworkbench.modelserver.module.ModuleException;

/**
 * Reads things ahead in threads of its own while another computes, a few at most, and gives them in their order. Used
 * by one thread.
 */
public final class Reading implements AutoCloseable {

    private final ExecutorService readers;
    private final int ahead;

    /** Reads with this many threads. */
    public Reading(int threads) {
        readers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("reader-", 0).daemon().factory());
        ahead = threads + 1;
    }

    /** Gives the n-th thing. Called by any thread. */
    @FunctionalInterface
    public interface Source<T> {

        /** {@return the thing of this number} */
        T read(int number) throws IOException;
    }

    /** Takes what was read. */
    @FunctionalInterface
    public interface Taker<T> {

        /** Takes the thing of this number. */
        void take(int number, T thing) throws IOException, ModuleException;
    }

    /**
     * Gives the things from {@code from} to below {@code to} one after the other.
     *
     * @throws IOException            if one cannot be read
     * @throws ModuleException        if the taker throws it
     * @throws InterruptedIOException if the waiting thread is interrupted
     */
    public <T> void each(int from, int to, Source<T> source, Taker<T> taker) throws IOException, ModuleException {
        Deque<Future<T>> coming = new ArrayDeque<>();
        try {
            int asked = from;
            for (int number = from; number < to; number++) {
                while (asked < to && coming.size() < ahead) {
                    int next = asked++;
                    Callable<T> work = () -> source.read(next);
                    coming.add(readers.submit(work));
                }
                taker.take(number, await(coming.removeFirst()));
            }
        } finally {
            coming.forEach(thing -> thing.cancel(false));
        }
    }

    private static <T> T await(Future<T> coming) throws IOException {
        try {
            return coming.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(e);
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        }
    }

    private static IOException problem(Throwable cause) {
        if (cause instanceof RuntimeException problem) {
            throw problem;
        }
        if (cause instanceof Error problem) {
            throw problem;
        }
        return cause instanceof IOException problem ? problem : new IOException(cause);
    }

    @Override
    public void close() {
        // Not interrupted: that would close the files that are read.
        readers.shutdown();
    }
}
