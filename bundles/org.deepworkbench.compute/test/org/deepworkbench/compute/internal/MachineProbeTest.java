package org.deepworkbench.compute.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deepworkbench.spi.device.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineProbeTest {

    @TempDir
    Path proc;

    @Test
    void thisMachineHasOneProcessorWithMemory() {
        Device cpu = new MachineProbe().devices().getFirst();
        assertEquals(Device.Kind.CPU, cpu.kind());
        assertEquals(Runtime.getRuntime().availableProcessors(), cpu.units());
        assertTrue(cpu.memoryBytes() > 0, cpu.toString());
        assertTrue(!cpu.name().isBlank(), cpu.toString());
    }

    @Test
    void cardsOfALoadedDriverAreListedInOrder() throws IOException {
        card("0000:41:00.0", "Model: \t\t NVIDIA A100\nIRQ: 1\n");
        card("0000:01:00.0", "Model: \t\t NVIDIA T4\n");
        assertEquals(List.of("NVIDIA T4", "NVIDIA A100"), names());
    }

    @Test
    void aCardWithoutInformationHidesNoOther() throws IOException {
        Files.createDirectories(proc.resolve("driver/nvidia/gpus/0000:00:00.0"));
        card("0000:41:00.0", "Model: NVIDIA A100\n");
        card("0000:42:00.0", "no colon here\nModel:\n");
        assertEquals(List.of("NVIDIA A100"), names());
    }

    @Test
    void withoutDriverThereIsOnlyTheProcessor() {
        assertEquals(1, new MachineProbe(proc.resolve("missing")).devices().size());
    }

    private void card(String address, String information) throws IOException {
        Path folder = Files.createDirectories(proc.resolve("driver/nvidia/gpus").resolve(address));
        Files.writeString(folder.resolve("information"), information);
    }

    private List<String> names() {
        return new MachineProbe(proc).devices().stream().filter(d -> d.kind() == Device.Kind.GPU).map(Device::name)
                .toList();
    }
}
