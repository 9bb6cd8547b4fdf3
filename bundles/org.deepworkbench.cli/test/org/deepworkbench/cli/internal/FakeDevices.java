package org.deepworkbench.cli.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceNote;
import org.deepworkbench.spi.device.DeviceProbe;
import org.deepworkbench.spi.device.DeviceProcess;
import org.deepworkbench.spi.device.DeviceReading;
import org.deepworkbench.spi.device.DeviceReport;
import org.deepworkbench.spi.device.DeviceState;

/** A machine with a graphics card that tells much, and one that tells nothing. */
public final class FakeDevices implements DeviceProbe {

    private static final Device CPU =
            new Device(Device.CPU_ID, "EPYC of tests", 64_000_000_000L, new Device.Cpu(2, 16, 32));
    private static final Device CARD = new Device("gpu:0", "NVIDIA A100", 42_900_000_000L,
            new Device.Gpu(Optional.of("550.54"), Optional.of("12.4"), Optional.of("8.0"), Optional.of("07:00.0")));

    @Override
    public List<Device> devices() {
        return report().devices();
    }

    @Override
    public DeviceReport report() {
        DeviceState busy = new DeviceState(OptionalDouble.of(0.25), OptionalLong.of(16_000_000_000L),
                OptionalDouble.of(51.4), OptionalDouble.empty(), OptionalDouble.empty(), List.of());
        DeviceState training = new DeviceState(OptionalDouble.of(0.98765), OptionalLong.of(4_290_000_000L),
                OptionalDouble.of(61), OptionalDouble.of(250.2), OptionalDouble.of(400),
                List.of(new DeviceProcess(42, "java", OptionalLong.of(4_000_000_000L)),
                        new DeviceProcess(43, "", OptionalLong.empty())));
        DeviceState silent = new DeviceState(OptionalDouble.empty(), OptionalLong.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(), OptionalDouble.empty(), List.of());
        return new DeviceReport(
                List.of(new DeviceReading(CPU, busy), new DeviceReading(CARD, training),
                        new DeviceReading(Device.gpu(1, "Tesla", 0), silent)),
                List.of(new DeviceNote(true, new Fault("A card is broken.", "", "It is old.", "Mend it."))));
    }

    @Override
    public Runnable watch(Duration interval, Consumer<DeviceReport> listener) {
        throw new UnsupportedOperationException("watching is tested with the real one");
    }
}
