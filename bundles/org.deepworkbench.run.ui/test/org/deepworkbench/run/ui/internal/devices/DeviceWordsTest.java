package org.deepworkbench.run.ui.internal.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.deepworkbench.run.ui.internal.devices.DeviceRow.OfDevice;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceProcess;
import org.deepworkbench.spi.device.DeviceReading;
import org.deepworkbench.spi.device.DeviceState;
import org.junit.jupiter.api.Test;

class DeviceWordsTest {

    private static final DeviceRow CARD = new OfDevice(new DeviceReading(
            new Device("gpu:0", "A100", 40_000_000_000L, new Device.Gpu(Optional.of("550.54"), Optional.of("12.4"),
                    Optional.of("8.0"), Optional.empty())),
            new DeviceState(OptionalDouble.of(0.376), OptionalLong.of(10_000_000_000L), OptionalDouble.of(61.4),
                    OptionalDouble.of(100), OptionalDouble.of(400),
                    List.of(new DeviceProcess(42, "java", OptionalLong.of(4_000_000_000L)),
                            new DeviceProcess(43, "", OptionalLong.empty())))));

    @Test
    void aCardTellsAllItKnows() {
        assertEquals("gpu:0  A100\t38 %\t10.0 of 40.0 GB\t61 °C\t100 of 400 W\tcompute capability 8.0, CUDA 12.4, "
                + "driver 550.54", DeviceWords.copy(List.of(CARD)));
        assertEquals(OptionalDouble.of(0.25), DeviceWords.memoryShare(CARD));
        assertEquals(OptionalDouble.of(0.25), DeviceWords.powerShare(CARD));
    }

    @Test
    void processesTakeTheirShareOfTheCard() {
        List<DeviceRow> processes = CARD.children();
        assertEquals(List.of("process 42  java", "process 43  of somebody else"),
                processes.stream().map(DeviceWords::name).toList());
        assertEquals(List.of("4.0 GB", ""), processes.stream().map(DeviceWords::memory).toList());
        assertEquals(List.of(OptionalDouble.of(0.1), OptionalDouble.empty()),
                processes.stream().map(DeviceWords::memoryShare).toList());
        assertEquals("gpu:0/42", processes.get(0).key());
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        DeviceRow silent = new OfDevice(new DeviceReading(Device.cpu("CPU", 8, 0), new DeviceState(
                OptionalDouble.empty(), OptionalLong.of(5), OptionalDouble.empty(), OptionalDouble.empty(),
                OptionalDouble.of(100), List.of())));
        assertEquals("cpu  CPU\t\t\t\t\t8 threads", DeviceWords.copy(List.of(silent)));
        assertEquals(OptionalDouble.empty(), DeviceWords.memoryShare(silent));
        assertEquals(OptionalDouble.empty(), DeviceWords.powerShare(silent));
    }
}
