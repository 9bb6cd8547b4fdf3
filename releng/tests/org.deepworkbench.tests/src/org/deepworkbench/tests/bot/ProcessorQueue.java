package org.deepworkbench.tests.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Records how long the display thread could have worked but waited for a processor, because the machine was busy with
 * other programs. Linux tells it in nanoseconds, as the second number of a thread's schedstat (kernel documentation,
 * sched-stats). Looks every 5 ms from its making until it is closed.
 */
final class ProcessorQueue implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final Path statistics;
    private final NavigableMap<Long, Long> queued = new ConcurrentSkipListMap<>();
    private final Thread watcher;
    private volatile boolean closed;

    /** On any thread; the display thread tells who it is. */
    ProcessorQueue() {
        statistics = Path.of("/proc").resolve(Ui.get(ProcessorQueue::self)).resolve("schedstat");
        watcher = Thread.ofPlatform().daemon().name("Watch of the processor queue").start(this::watch);
    }

    private static Path self() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/thread-self"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch() {
        while (!closed) {
            try {
                String[] numbers = Files.readString(statistics).trim().split(" ");
                queued.put(System.currentTimeMillis(), Long.parseLong(numbers[1]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** {@return how long the thread was in the queue between two times, in milliseconds since 1970} */
    Duration between(long from, long to) {
        return Duration.ofNanos(Math.max(0, at(to) - at(from)));
    }

    private long at(long millis) {
        Map.Entry<Long, Long> look = queued.floorEntry(millis);
        return look == null ? 0 : look.getValue();
    }

    @Override
    public void close() {
        closed = true;
    }
}
