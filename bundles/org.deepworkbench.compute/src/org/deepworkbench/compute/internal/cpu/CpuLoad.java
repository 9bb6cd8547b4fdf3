package org.deepworkbench.compute.internal.cpu;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How busy the processors were between two looks, from the ticks that Linux counts in {@code /proc/stat}. Safe to use
 * from any thread.
 */
final class CpuLoad {

    private static final int IDLE = 3;
    private static final int WAITING = 4;
    /** What comes after these is counted among them already. */
    private static final int COUNTED = 8;

    private record Ticks(long busy, long all) {
    }

    private final Path stat;
    private Ticks last;

    CpuLoad(Path root) {
        stat = root.resolve("proc/stat"); //$NON-NLS-1$
        last = read();
    }

    /** {@return the share of time in which they were busy since the last call, 0 to 1} */
    synchronized OptionalDouble sinceLast() {
        Ticks now = read();
        long passed = now.all() - last.all();
        if (passed <= 0) {
            return OptionalDouble.empty();
        }
        double load = Math.clamp((now.busy() - last.busy()) / (double) passed, 0, 1);
        last = now;
        return OptionalDouble.of(load);
    }

    /** The first line sums over all processors. */
    private Ticks read() {
        String line = ProcFile.line(stat).orElse(""); //$NON-NLS-1$
        if (!line.startsWith("cpu ")) { //$NON-NLS-1$
            return new Ticks(0, 0);
        }
        long[] ticks = Arrays.stream(line.substring("cpu ".length()).strip().split("\\s+")).limit(COUNTED) //$NON-NLS-1$ //$NON-NLS-2$
                .mapToLong(word -> ProcFile.number(word).orElse(0)).toArray();
        long all = Arrays.stream(ticks).sum();
        long idle = ticks.length > WAITING ? ticks[IDLE] + ticks[WAITING] : all;
        return new Ticks(all - idle, all);
    }
}
