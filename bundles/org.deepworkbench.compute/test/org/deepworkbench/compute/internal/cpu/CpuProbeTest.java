package org.deepworkbench.compute.internal.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpuProbeTest {

    @TempDir
    private Path root;

    @Test
    void thisMachineHasAProcessorWithMemory() {
        DeviceReading cpu = new CpuProbe(Path.of("/")).read();
        assertEquals(Device.Kind.CPU, cpu.device().kind());
        assertEquals(Runtime.getRuntime().availableProcessors(), cpu.device().units());
        assertTrue(cpu.device().memoryBytes() > 0, cpu.toString());
        assertTrue(cpu.freeBytes().orElse(0) > 0, cpu.toString());
        assertFalse(cpu.device().name().isBlank(), cpu.toString());
    }

    @Test
    void socketsAndCoresAreCountedOnce() throws IOException {
        StringBuilder told = new StringBuilder();
        for (int thread = 0; thread < 8; thread++) { // two sockets of two cores, each of two threads
            told.append("processor\t: ").append(thread).append("\nmodel name\t: EPYC of tests\nphysical id\t: ")
                    .append(thread / 4).append("\ncore id\t\t: ").append(thread % 2).append("\n\n");
        }
        write("proc/cpuinfo", told.toString());
        Device cpu = new CpuProbe(root).read().device();
        assertEquals("EPYC of tests", cpu.name());
        assertEquals(new Device.Cpu(2, 4, Runtime.getRuntime().availableProcessors()), cpu.hardware());
    }

    @Test
    void loadIsThatSinceTheLastLook() throws IOException {
        write("proc/stat", "cpu  100 0 100 800 0 0 0 0 0 0\ncpu0 1 1 1 1\n");
        CpuProbe probe = new CpuProbe(root);
        write("proc/stat", "cpu  160 0 120 900 20 0 0 0 60 0\n"); // 80 busy, 120 idle; guests are counted in user
        assertEquals(OptionalDouble.of(0.4), probe.read().state().load());
        assertEquals(OptionalDouble.empty(), probe.read().state().load(), "no time has passed");
    }

    @Test
    void whatTheSystemCouldDropIsFree() throws IOException {
        write("proc/meminfo", "MemTotal:       8000000 kB\nMemFree:         100000 kB\nMemAvailable:   5000000 kB\n");
        DeviceReading cpu = new CpuProbe(root).read();
        assertEquals(8_000_000L << 10, cpu.device().memoryBytes());
        assertEquals(OptionalLong.of(5_000_000L << 10), cpu.freeBytes());
    }

    @Test
    void aContainerHasItsShareOnly() throws IOException {
        write("proc/meminfo", "MemTotal:       8000000 kB\nMemAvailable:   5000000 kB\n");
        write("sys/fs/cgroup/memory.max", "2000000000\n");
        write("sys/fs/cgroup/memory.current", "1500000000\n");
        write("sys/fs/cgroup/memory.stat", "anon 900000000\ninactive_file 300000000\n");
        DeviceReading cpu = new CpuProbe(root).read();
        assertEquals(2_000_000_000, cpu.device().memoryBytes());
        assertEquals(OptionalLong.of(800_000_000), cpu.freeBytes());
        write("sys/fs/cgroup/memory.max", "max\n");
        assertEquals(8_000_000L << 10, new CpuProbe(root).read().device().memoryBytes());
    }

    @Test
    void theHottestSensorOfTheChipCounts() throws IOException {
        write("sys/class/thermal/thermal_zone0/type", "x86_pkg_temp\n");
        write("sys/class/thermal/thermal_zone0/temp", "30000\n");
        assertEquals(OptionalDouble.of(30), new CpuProbe(root).read().state().celsius());
        write("sys/class/hwmon/hwmon0/name", "nvme\n");
        write("sys/class/hwmon/hwmon0/temp1_input", "90000\n");
        write("sys/class/hwmon/hwmon1/name", "k10temp\n");
        write("sys/class/hwmon/hwmon1/temp1_input", "51250\n");
        write("sys/class/hwmon/hwmon2/name", "k10temp\n");
        write("sys/class/hwmon/hwmon2/temp1_input", "47000\n");
        assertEquals(OptionalDouble.of(51.25), new CpuProbe(root).read().state().celsius());
    }

    @Test
    void aSystemThatTellsNothingStillHasAProcessor() {
        DeviceReading cpu = new CpuProbe(root).read();
        assertFalse(cpu.device().name().isBlank());
        assertTrue(cpu.device().memoryBytes() > 0, "Java knows");
        assertEquals(OptionalDouble.empty(), cpu.state().load());
        assertEquals(OptionalDouble.empty(), cpu.state().celsius());
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
