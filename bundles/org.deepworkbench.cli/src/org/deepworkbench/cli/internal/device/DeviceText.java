package org.deepworkbench.cli.internal.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Words;
import org.deepworkbench.cli.internal.console.Glyphs;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceNote;
import org.deepworkbench.spi.device.DeviceProcess;
import org.deepworkbench.spi.device.DeviceReading;
import org.deepworkbench.spi.device.DeviceReport;
import org.deepworkbench.spi.device.DeviceState;
import org.eclipse.osgi.util.NLS;

/** Devices in words and bars. */
public final class DeviceText {

    private static final String INDENT = "  ";
    private static final int CELLS = 20;
    private static final double GIGABYTE = 1e9;
    private static final double PERCENT = 100;
    private static final int LABEL_COLUMN = 14;

    private final Glyphs glyphs;

    /** @param glyphs to draw bars with */
    public DeviceText(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    public List<Line> lines(DeviceReport report) {
        List<Line> lines = new ArrayList<>();
        report.readings().forEach(reading -> device(reading, lines));
        report.notes().forEach(note -> lines.add(note(note)));
        return lines;
    }

    private void device(DeviceReading reading, List<Line> lines) {
        Device device = reading.device();
        lines.add(new Line().add(Style.STRONG, device.id()).add(INDENT).add(device.name()));
        String facts = facts(device);
        if (!facts.isEmpty()) {
            lines.add(Line.of(INDENT).add(Style.FAINT, facts));
        }
        DeviceState state = reading.state();
        state.load().ifPresent(load -> lines.add(bar(Messages.DeviceText_load, load, percent(load))));
        memory(reading).ifPresent(lines::add);
        String warmth = warmth(state);
        if (!warmth.isEmpty()) {
            lines.add(Line.of(INDENT).add(warmth));
        }
        state.processes().forEach(process -> lines.add(Line.of(INDENT + INDENT).add(process(process))));
    }

    private static String facts(Device device) {
        return switch (device.hardware()) {
            case Device.Cpu cpu -> cpu.cores() == 0 ? NLS.bind(Messages.DeviceText_threads, cpu.threads())
                    : NLS.bind(Messages.DeviceText_cpu,
                            new Object[] {Words.count(cpu.sockets(), Messages.DeviceText_socket,
                                    Messages.DeviceText_sockets), cpu.cores(), cpu.threads()});
            case Device.Gpu gpu -> String.join(", ", List.of(
                    told(Messages.DeviceText_capability, gpu.capability()), told(Messages.DeviceText_cuda, gpu.cuda()),
                    told(Messages.DeviceText_driver, gpu.driver())).stream().flatMap(Optional::stream).toList());
        };
    }

    private static Optional<String> told(String message, Optional<String> value) {
        return value.map(text -> NLS.bind(message, text));
    }

    private Optional<Line> memory(DeviceReading reading) {
        long all = reading.device().memoryBytes();
        if (all <= 0) {
            return Optional.empty();
        }
        String total = gigabytes(all);
        return Optional.of(reading.state().memoryUsedBytes().stream()
                .mapToObj(used -> bar(Messages.DeviceText_memory, used / (double) all,
                        NLS.bind(Messages.DeviceText_used, gigabytes(used), total)))
                .findFirst().orElseGet(() -> label(Messages.DeviceText_memory).add(total)));
    }

    private Line bar(String label, double share, String text) {
        return label(label).append(glyphs.bar(share, CELLS)).add(" ").add(text);
    }

    private static Line label(String label) {
        return Line.of(INDENT).add(label).padTo(LABEL_COLUMN);
    }

    private static String warmth(DeviceState state) {
        List<String> parts = new ArrayList<>();
        number(state.celsius()).map(degrees -> NLS.bind(Messages.DeviceText_celsius, degrees)).ifPresent(parts::add);
        number(state.watts()).map(watts -> number(state.mostWatts())
                .map(most -> NLS.bind(Messages.DeviceText_wattsOf, watts, most))
                .orElseGet(() -> NLS.bind(Messages.DeviceText_watts, watts))).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private static Optional<String> number(OptionalDouble value) {
        return value.isPresent() ? Optional.of(Long.toString(Math.round(value.getAsDouble()))) : Optional.empty();
    }

    private static String process(DeviceProcess process) {
        String name = process.name().isEmpty() ? Messages.DeviceText_unnamed : process.name();
        return process.memoryBytes().isPresent()
                ? NLS.bind(Messages.DeviceText_processMemory,
                        new Object[] {process.pid(), name, gigabytes(process.memoryBytes().getAsLong())})
                : NLS.bind(Messages.DeviceText_process, process.pid(), name);
    }

    private static Line note(DeviceNote note) {
        return new Line().add(note.warning() ? Style.CAREFUL : Style.FAINT, note.fault().sentence());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * PERCENT);
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE);
    }
}
