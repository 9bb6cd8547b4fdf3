package org.deepworkbench.spi.device;

import java.util.List;
import java.util.Optional;

/**
 * The devices of this machine at one moment.
 *
 * @param readings the CPU first, then GPUs with a working driver
 * @param notes    what else a person should know, such as why a GPU is not among them
 */
public record DeviceReport(List<DeviceReading> readings, List<DeviceNote> notes) {

    public DeviceReport {
        readings = List.copyOf(readings);
        notes = List.copyOf(notes);
    }

    /** {@return the devices alone} */
    public List<Device> devices() {
        return readings.stream().map(DeviceReading::device).toList();
    }

    /** {@return what is known of the device of this name} */
    public Optional<DeviceReading> reading(String id) {
        return readings.stream().filter(reading -> reading.device().id().equals(id)).findFirst();
    }
}
