package org.deepworkbench.engine.local.internal;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceProbe;
import org.deepworkbench.spi.device.DeviceReading;
import org.deepworkbench.spi.device.DeviceReport;
import org.deepworkbench.spi.device.DeviceState;

/** A machine as a test wants it. */
record FakeDevices(DeviceReport report) implements DeviceProbe {

    /** Devices whose memory nobody uses. */
    static FakeDevices idle(Device... devices) {
        return new FakeDevices(new DeviceReport(Stream.of(devices).map(device -> reading(device, 0)).toList(),
                List.of()));
    }

    static DeviceReading reading(Device device, long usedBytes) {
        return new DeviceReading(device, new DeviceState(OptionalDouble.empty(), OptionalLong.of(usedBytes),
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), List.of()));
    }

    @Override
    public List<Device> devices() {
        return report.devices();
    }

    @Override
    public Runnable watch(Duration interval, Consumer<DeviceReport> listener) {
        throw new UnsupportedOperationException("an engine does not watch");
    }
}
