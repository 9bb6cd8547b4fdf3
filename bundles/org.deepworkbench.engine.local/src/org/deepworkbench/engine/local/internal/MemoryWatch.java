package org.deepworkbench.engine.local.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ends a process that uses more memory than it may. Linux tells in {@code /proc/PID/status}; elsewhere only the heap of
 * Java is limited. A hard limit of address space would not do: Java and PyTorch reserve far more than they use.
 */
final class MemoryWatch implements Runnable {

    private static final long PAUSE_MILLIS = 500;
    /** Pages of its own, not those of files that the system may drop at any time. */
    private static final Pattern OWN_PAGES = Pattern.compile("(?m)^Rss(?:Anon|Shmem):\\s+(\\d+) kB"); //$NON-NLS-1$

    private final Process process;
    private final long limitBytes;
    private final Path status;
    private volatile boolean exceeded;

    MemoryWatch(Process process, long limitBytes) {
        this.process = process;
        this.limitBytes = limitBytes;
        this.status = Path.of("/proc", Long.toString(process.pid()), "status"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Starts watching in the background, if this system tells. */
    void start() {
        if (Files.isReadable(status)) {
            Thread.ofVirtual().name("memory-" + process.pid()).start(this); //$NON-NLS-1$
        }
    }

    /** {@return whether the process was ended for its use of memory} */
    boolean exceeded() {
        return exceeded;
    }

    @Override
    public void run() {
        try {
            while (!process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (used().orElse(0) > limitBytes) {
                    exceeded = true;
                    process.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private OptionalLong used() {
        try {
            Matcher pages = OWN_PAGES.matcher(Files.readString(status));
            return OptionalLong.of(pages.results().mapToLong(page -> Long.parseLong(page.group(1)) << 10).sum());
        } catch (IOException e) {
            return OptionalLong.empty(); // it has just ended
        }
    }
}
