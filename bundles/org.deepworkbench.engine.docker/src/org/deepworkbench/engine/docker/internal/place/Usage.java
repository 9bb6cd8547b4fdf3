package org.deepworkbench.engine.docker.internal.place;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.CpuStatsConfig;
import com.github.dockerjava.api.model.MemoryStatsConfig;
import com.github.dockerjava.api.model.Statistics;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.deepworkbench.engine.docker.internal.daemon.Daemon;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * How much the containers use. The engine needs more than a second to tell, so it is asked in the background, and what
 * it told last is shown.
 */
final class Usage {

    /**
     * @param cpuPercent  of one processor
     * @param memoryBytes without what the kernel would give back
     * @param memoryLimit in bytes
     */
    record Reading(double cpuPercent, long memoryBytes, long memoryLimit) {

        private static final double MIB = 1 << 20;

        String cpu() {
            return String.format(Locale.ROOT, "%.0f %%", cpuPercent); //$NON-NLS-1$
        }

        String memory() {
            return String.format(Locale.ROOT, "%.0f MiB / %.0f MiB", memoryBytes / MIB, memoryLimit / MIB); //$NON-NLS-1$
        }
    }

    private static final long BETWEEN_NANOS = 5_000_000_000L;

    private final Daemon daemon;
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile long lastAsked = System.nanoTime() - BETWEEN_NANOS;

    Usage(Daemon daemon) {
        this.daemon = daemon;
    }

    /** {@return what the engine told last of a container} */
    Optional<Reading> of(String container) {
        return Optional.ofNullable(readings.get(container));
    }

    /** Asks for new readings, unless it did a moment ago. */
    void refresh(Collection<String> running) {
        if (System.nanoTime() - lastAsked < BETWEEN_NANOS || !asking.compareAndSet(false, true)) {
            return;
        }
        lastAsked = System.nanoTime();
        readings.keySet().retainAll(running);
        Thread.ofVirtual().name("docker usage").start(() -> { //$NON-NLS-1$
            try {
                Together.forEach(running, this::ask);
            } catch (FaultException e) {
                return; // shown without it; the state of the containers is asked for elsewhere
            } finally {
                asking.set(false);
            }
        });
    }

    private void ask(String container) throws FaultException {
        AtomicReference<Statistics> told = new AtomicReference<>();
        daemon.ask(new NullProgressMonitor(), Daemon.QUESTION, client -> client.statsCmd(container).withNoStream(true)
                .exec(new ResultCallback.Adapter<Statistics>() {
                    @Override
                    public void onNext(Statistics statistics) {
                        told.set(statistics);
                    }
                }).awaitCompletion());
        reading(told.get()).ifPresent(reading -> readings.put(container, reading));
    }

    static Optional<Reading> reading(Statistics told) {
        if (told == null || told.getMemoryStats() == null || told.getMemoryStats().getUsage() == null
                || told.getCpuStats() == null) {
            return Optional.empty();
        }
        MemoryStatsConfig memory = told.getMemoryStats();
        Long cached = memory.getStats() == null ? null : memory.getStats().getTotalInactiveFile();
        if (cached == null && memory.getStats() != null) {
            cached = memory.getStats().getInactiveFile(); // the second version of control groups
        }
        return Optional.of(new Reading(cpu(told.getPreCpuStats(), told.getCpuStats()),
                memory.getUsage() - (cached == null ? 0 : Math.min(cached, memory.getUsage())),
                memory.getLimit() == null ? 0 : memory.getLimit()));
    }

    private static double cpu(CpuStatsConfig before, CpuStatsConfig now) {
        if (before == null || before.getSystemCpuUsage() == null || now.getSystemCpuUsage() == null) {
            return 0;
        }
        double system = now.getSystemCpuUsage() - before.getSystemCpuUsage();
        double own = now.getCpuUsage().getTotalUsage() - before.getCpuUsage().getTotalUsage();
        long processors = now.getOnlineCpus() == null ? 1 : now.getOnlineCpus();
        return system <= 0 ? 0 : 100.0 * processors * own / system;
    }
}
