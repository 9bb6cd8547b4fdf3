package org.deepworkbench.compute.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.compute.internal.gpu.NvidiaSigns;
import org.deepworkbench.compute.internal.gpu.StubDriver;
import org.deepworkbench.compute.internal.gpu.StubDriver.Fault;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class MachineProbeTest {

    @TempDir
    private Path root;
    private StubDriver driver;

    @BeforeEach
    void card() throws Exception {
        Files.createDirectories(root.resolve("dev"));
        Files.createFile(root.resolve("dev/nvidia0"));
        driver = new StubDriver(root).withManagement(Fault.NONE).withCuda(Fault.NONE);
    }

    private MachineProbe probe() {
        return new MachineProbe(Path.of("/"), driver.command(), new NvidiaSigns(root, "Linux"),
                Duration.ofSeconds(60));
    }

    @Test
    void processorsComeFirst() {
        assertEquals(List.of("cpu", "gpu:0", "gpu:1"), probe().devices().stream().map(Device::id).toList());
    }

    @Test
    void aReportTellsTheLoadAtOnce() {
        DeviceReport report = probe().report();
        assertTrue(report.reading(Device.CPU_ID).orElseThrow().state().load().isPresent(), report.toString());
        assertEquals(List.of(), report.notes());
    }

    @Test
    void watchingTellsAgainUntilItEnds() throws Exception {
        BlockingQueue<DeviceReport> told = new LinkedBlockingQueue<>();
        Runnable end = probe().watch(Duration.ofMillis(100), told::add);
        for (int i = 0; i < 3; i++) {
            DeviceReport report = told.poll(60, TimeUnit.SECONDS);
            assertNotNull(report);
            assertEquals(3, report.readings().size());
        }
        end.run();
        end.run();
        while (told.poll(1, TimeUnit.SECONDS) != null) {
            told.clear(); // one report may have been on its way
        }
        assertNull(told.poll(500, TimeUnit.MILLISECONDS));
    }
}
