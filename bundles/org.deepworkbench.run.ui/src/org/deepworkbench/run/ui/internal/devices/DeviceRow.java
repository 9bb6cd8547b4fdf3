package org.deepworkbench.run.ui.internal.devices;

import java.util.List;
import org.deepworkbench.spi.device.DeviceProcess;
import org.deepworkbench.spi.device.DeviceReading;

/** A row of the view: a device, or a process that uses one. */
sealed interface DeviceRow {

    /** {@return what stays the same from one report to the next} */
    String key();

    /** {@return the rows below this one} */
    List<DeviceRow> children();

    /** A device with what it is doing. */
    record OfDevice(DeviceReading reading) implements DeviceRow {

        @Override
        public String key() {
            return reading.device().id();
        }

        @Override
        public List<DeviceRow> children() {
            return reading.state().processes().stream()
                    .<DeviceRow>map(process -> new OfProcess(reading, process)).toList();
        }
    }

    /** A process that uses a device. */
    record OfProcess(DeviceReading reading, DeviceProcess process) implements DeviceRow {

        @Override
        public String key() {
            return reading.device().id() + '/' + process.pid();
        }

        @Override
        public List<DeviceRow> children() {
            return List.of();
        }
    }
}
