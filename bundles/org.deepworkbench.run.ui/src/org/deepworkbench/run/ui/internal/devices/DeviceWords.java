package org.deepworkbench.run.ui.internal.devices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.run.ui.internal.devices.DeviceRow.OfDevice;
import org.deepworkbench.run.ui.internal.devices.DeviceRow.OfProcess;
import org.deepworkbench.run.ui.internal.targets.TrainingDevice;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceProcess;
import org.deepworkbench.spi.device.DeviceReading;
import org.deepworkbench.spi.device.DeviceState;
import org.eclipse.osgi.util.NLS;

/** The rows of the view in words and shares. What is not known is empty. */
final class DeviceWords {

    private static final double GIGABYTE = 1e9;
    private static final int PERCENT = 100;

    private DeviceWords() {
    }

    static String name(DeviceRow row) {
        return switch (row) {
            case OfDevice device -> device.reading().device().id() + "  " + device.reading().device().name(); //$NON-NLS-1$
            case OfProcess used -> NLS.bind(Messages.Device_process, used.process().pid(), program(used.process()));
        };
    }

    private static String program(DeviceProcess process) {
        return process.name().isEmpty() ? Messages.Device_unnamed : process.name();
    }

    static String load(DeviceRow row) {
        OptionalDouble load = loadShare(row);
        return load.isPresent() ? Math.round(load.getAsDouble() * PERCENT) + " %" : ""; //$NON-NLS-1$ //$NON-NLS-2$
    }

    static OptionalDouble loadShare(DeviceRow row) {
        return row instanceof OfDevice device ? device.reading().state().load() : OptionalDouble.empty();
    }

    static String memory(DeviceRow row) {
        return switch (row) {
            case OfDevice device -> memory(device.reading());
            case OfProcess used -> gigabytes(used.process().memoryBytes()).map(DeviceWords::unit).orElse(""); //$NON-NLS-1$
        };
    }

    private static String memory(DeviceReading reading) {
        Optional<String> all = reading.device().memoryBytes() > 0
                ? gigabytes(OptionalLong.of(reading.device().memoryBytes())) : Optional.empty();
        Optional<String> used = gigabytes(reading.state().memoryUsedBytes());
        return all.isPresent() && used.isPresent() ? NLS.bind(Messages.Device_used, used.get(), all.get())
                : all.map(DeviceWords::unit).orElse(""); //$NON-NLS-1$
    }

    static OptionalDouble memoryShare(DeviceRow row) {
        DeviceReading reading = switch (row) {
            case OfDevice device -> device.reading();
            case OfProcess used -> used.reading();
        };
        OptionalLong used = row instanceof OfProcess process ? process.process().memoryBytes()
                : reading.state().memoryUsedBytes();
        return used.isPresent() && reading.device().memoryBytes() > 0
                ? OptionalDouble.of(used.getAsLong() / (double) reading.device().memoryBytes())
                : OptionalDouble.empty();
    }

    static String temperature(DeviceRow row) {
        return row instanceof OfDevice device
                ? whole(device.reading().state().celsius()).map(value -> NLS.bind(Messages.Device_celsius, value))
                        .orElse("") //$NON-NLS-1$
                : ""; //$NON-NLS-1$
    }

    static String power(DeviceRow row) {
        if (!(row instanceof OfDevice device)) {
            return ""; //$NON-NLS-1$
        }
        DeviceState state = device.reading().state();
        Optional<String> most = whole(state.mostWatts());
        return whole(state.watts()).map(watts -> most.map(limit -> NLS.bind(Messages.Device_wattsOf, watts, limit))
                .orElseGet(() -> NLS.bind(Messages.Device_watts, watts))).orElse(""); //$NON-NLS-1$
    }

    static OptionalDouble powerShare(DeviceRow row) {
        if (row instanceof OfDevice device && device.reading().state().watts().isPresent()
                && device.reading().state().mostWatts().orElse(0) > 0) {
            DeviceState state = device.reading().state();
            return OptionalDouble.of(state.watts().getAsDouble() / state.mostWatts().getAsDouble());
        }
        return OptionalDouble.empty();
    }

    /** {@return what does not change about a device} */
    static String facts(DeviceRow row) {
        if (!(row instanceof OfDevice device)) {
            return ""; //$NON-NLS-1$
        }
        return switch (device.reading().device().hardware()) {
            case Device.Cpu cpu -> cpu.cores() == 0 ? NLS.bind(Messages.Device_threads, cpu.threads())
                    : NLS.bind(Messages.Device_cores, cpu.cores(), cpu.threads());
            case Device.Gpu gpu -> Stream.of(told(Messages.Device_capability, gpu.capability()),
                    told(Messages.Device_cuda, gpu.cuda()), told(Messages.Device_driver, gpu.driver()))
                    .flatMap(Optional::stream).collect(Collectors.joining(", ")); //$NON-NLS-1$
        };
    }

    private static Optional<String> told(String message, Optional<String> value) {
        return value.map(text -> NLS.bind(message, text));
    }

    /** {@return what models train on, with a link to choose it} */
    static String place(String chosen) {
        return chosen.equals(TrainingDevice.AUTOMATIC) ? Messages.DevicesView_placeAuto
                : NLS.bind(Messages.DevicesView_placeChosen, chosen);
    }

    /** {@return rows as text to be copied, a line for each, columns apart by tabs} */
    static String copy(List<DeviceRow> rows) {
        return rows.stream().map(row -> Stream.of(name(row), load(row), memory(row), temperature(row), power(row),
                facts(row)).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Optional<String> whole(OptionalDouble value) {
        return value.isPresent() ? Optional.of(Long.toString(Math.round(value.getAsDouble()))) : Optional.empty();
    }

    private static Optional<String> gigabytes(OptionalLong bytes) {
        return bytes.isPresent() ? Optional.of(String.format(Locale.ROOT, "%.1f", bytes.getAsLong() / GIGABYTE)) //$NON-NLS-1$
                : Optional.empty();
    }

    private static String unit(String gigabytes) {
        return NLS.bind(Messages.Device_gigabytes, gigabytes);
    }
}
