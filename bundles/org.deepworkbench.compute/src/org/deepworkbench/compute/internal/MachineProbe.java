package org.deepworkbench.compute.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.deepworkbench.compute.internal.cpu.CpuProbe;
import org.deepworkbench.compute.internal.gpu.GpuFeed;
import org.deepworkbench.compute.internal.gpu.NvidiaSigns;
import org.deepworkbench.compute.internal.gpu.ProbeCommand;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceProbe;
import org.deepworkbench.spi.device.DeviceReading;
import org.deepworkbench.spi.device.DeviceReport;

/**
 * The devices of this machine: the processors as the operating system tells, graphics cards as a process of their own
 * tells. A component, see {@code OSGI-INF/device-probe.xml}.
 */
public final class MachineProbe implements DeviceProbe {

    private static final Path ROOT = Path.of("/"); //$NON-NLS-1$
    /** A driver that nobody keeps awake may take this long to wake up the cards of a great machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** The pause in which the load of a first reading is measured. */
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final Duration KNOWN = Duration.ofMinutes(1);

    private record Kept(DeviceReport report, long time) {

        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - time < age.toNanos();
        }
    }

    private final Path root;
    private final ProbeCommand command;
    private final NvidiaSigns signs;
    private final Duration patience;
    private Kept gpus;

    /** Called by the component runtime. */
    public MachineProbe() {
        this(ROOT, new ProbeCommand(), new NvidiaSigns(), PATIENCE);
    }

    /**
     * @param root     root of the file system
     * @param command  starts the process that asks for graphics cards
     * @param signs    whether there is one to ask for
     * @param patience longest wait for that process
     */
    MachineProbe(Path root, ProbeCommand command, NvidiaSigns signs, Duration patience) {
        this.root = root;
        this.command = command;
        this.signs = signs;
        this.patience = patience;
    }

    @Override
    public List<Device> devices() {
        return joined(new CpuProbe(root).read(), gpus(KNOWN)).devices();
    }

    @Override
    public DeviceReport report() {
        CpuProbe cpu = new CpuProbe(root);
        DeviceReport cards = gpus(FRESH);
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // told without a load then
        }
        return joined(cpu.read(), cards);
    }

    private static DeviceReport joined(DeviceReading cpu, DeviceReport cards) {
        return new DeviceReport(Stream.concat(Stream.of(cpu), cards.readings().stream()).toList(), cards.notes());
    }

    /** One question at a time, so that several askers share the answer. */
    private synchronized DeviceReport gpus(Duration age) {
        if (gpus == null || !gpus.isYoungerThan(age)) {
            try (GpuFeed feed = feed()) {
                keep(feed.next());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new DeviceReport(List.of(), List.of());
            }
        }
        return gpus.report();
    }

    private synchronized void keep(DeviceReport cards) {
        gpus = new Kept(cards, System.nanoTime());
    }

    private GpuFeed feed() {
        return new GpuFeed(command, signs, patience);
    }

    @Override
    public Runnable watch(Duration interval, Consumer<DeviceReport> listener) {
        Thread thread = Thread.ofVirtual().name("devices").start(() -> watching(interval, listener)); //$NON-NLS-1$
        return thread::interrupt;
    }

    private void watching(Duration interval, Consumer<DeviceReport> listener) {
        CpuProbe cpu = new CpuProbe(root);
        try (GpuFeed feed = feed()) {
            Thread.sleep(GLANCE);
            while (!Thread.currentThread().isInterrupted()) {
                DeviceReport cards = feed.next();
                keep(cards);
                listener.accept(joined(cpu.read(), cards));
                Thread.sleep(interval);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody watches any more
        }
    }
}
