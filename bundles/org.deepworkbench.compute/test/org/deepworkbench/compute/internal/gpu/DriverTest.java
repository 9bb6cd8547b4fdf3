package org.deepworkbench.compute.internal.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.deepworkbench.compute.internal.gpu.StubDriver.Fault;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceProcess;
import org.deepworkbench.spi.device.DeviceReading;
import org.deepworkbench.spi.device.DeviceReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole way through the probe process to a driver's libraries, whole and broken in every way. */
@EnabledOnOs(OS.LINUX)
class DriverTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;
    private StubDriver driver;

    @BeforeEach
    void driver() throws IOException {
        driver = new StubDriver(folder);
        Files.createDirectories(folder.resolve("dev"));
        Files.createFile(folder.resolve("dev/nvidiactl"));
    }

    private DeviceReport report() throws InterruptedException {
        return report(PATIENCE);
    }

    private DeviceReport report(Duration patience) throws InterruptedException {
        try (GpuFeed feed = new GpuFeed(driver.command(), new NvidiaSigns(folder, "Linux"), patience)) {
            return feed.next();
        }
    }

    private static String onlyWarning(DeviceReport report) {
        assertEquals(1, report.notes().size(), report.toString());
        assertTrue(report.notes().get(0).warning());
        return report.notes().get(0).fault().sentence();
    }

    @Test
    void aWholeDriverTellsEverything() throws Exception {
        driver.withManagement(Fault.NONE).withCuda(Fault.NONE);
        DeviceReport report = report();
        assertEquals(List.of(), report.notes());
        DeviceReading first = report.reading("gpu:1").orElseThrow();
        assertEquals(new Device("gpu:1", "NVIDIA A100-SXM4-40GB", 42_949_672_960L,
                new Device.Gpu(Optional.of("550.54.15"), Optional.of("12.4"), Optional.of("8.0"),
                        Optional.of("00000000:07:00.0"))), first.device());
        assertEquals(OptionalDouble.of(0.37), first.state().load());
        assertEquals(OptionalLong.of(5_368_709_120L), first.state().memoryUsedBytes());
        assertEquals(OptionalDouble.of(41), first.state().celsius());
        assertEquals(OptionalDouble.of(62.5), first.state().watts());
        assertEquals(OptionalDouble.of(400), first.state().mostWatts());
        assertEquals(List.of(1L, 4_000_000_000L), first.state().processes().stream().map(DeviceProcess::pid).toList());
        assertEquals(List.of(OptionalLong.of(4_294_967_296L), OptionalLong.empty()),
                first.state().processes().stream().map(DeviceProcess::memoryBytes).toList());
        DeviceReading second = report.readings().get(0);
        assertEquals("gpu:0", second.device().id(), "the number is the one that CUDA gives");
        assertEquals("Tesla T4", second.device().name());
        assertEquals(OptionalDouble.empty(), second.state().load(), "this card does not tell");
        assertEquals(OptionalDouble.empty(), second.state().watts());
    }

    @Test
    void oneProcessAnswersAgainAndAgain() throws Exception {
        driver.withManagement(Fault.CHATTERS).withCuda(Fault.NONE);
        try (GpuFeed feed = new GpuFeed(driver.command(), new NvidiaSigns(folder, "Linux"), PATIENCE)) {
            for (int i = 0; i < 3; i++) {
                assertEquals(2, feed.next().readings().size());
            }
        }
    }

    @Test
    void anOldDriverLacksOnlyWhatIsNew() throws Exception {
        driver.withManagement(Fault.IS_OLD).withCuda(Fault.NONE);
        assertEquals(2, report().reading("gpu:1").orElseThrow().state().processes().size());
    }

    @Test
    void withoutCudaCardsAreSeenButNotUsable() throws Exception {
        driver.withManagement(Fault.NONE).withCuda(Fault.CUDA_MISMATCH);
        DeviceReport report = report();
        assertEquals(List.of("gpu:0", "gpu:1"), report.devices().stream().map(Device::id).toList());
        String told = onlyWarning(report);
        assertTrue(told.contains("system has unsupported display driver") && told.contains("803")
                && told.contains("Restart the machine"), told);
    }

    @Test
    void withoutManagementCudaStillTellsWhatItKnows() throws Exception {
        driver.withCuda(Fault.NONE);
        DeviceReport report = report();
        assertEquals(List.of("Tesla T4", "NVIDIA A100-SXM4-40GB"),
                report.devices().stream().map(Device::name).toList());
        assertEquals(OptionalLong.empty(), report.readings().get(0).freeBytes());
        assertTrue(onlyWarning(report).contains("libnvidia-ml.so.1"), report.toString());
    }

    @Test
    void anUpdatedDriverAsksForARestart() throws Exception {
        driver.withManagement(Fault.VERSION_MISMATCH).withCuda(Fault.CUDA_MISMATCH);
        List<String> told = report().notes().stream().map(note -> note.fault().sentence()).toList();
        assertEquals(2, told.size());
        assertTrue(told.get(0).contains("Driver/library version mismatch (18)"), told.toString());
    }

    @Test
    void aLostCardHidesNoOther() throws Exception {
        driver.withManagement(Fault.LOST_A_CARD).withCuda(Fault.NONE);
        assertEquals(List.of("Tesla T4"), report().devices().stream().map(Device::name).toList());
    }

    @Test
    void aCrashIsTold() throws Exception {
        driver.withManagement(Fault.CRASHES).withCuda(Fault.NONE);
        String told = onlyWarning(report());
        assertTrue(told.contains("crashed (signal SIGSEGV)"), told);
        driver.withManagement(Fault.NONE).withCuda(Fault.CUDA_CRASHES);
        assertTrue(onlyWarning(report()).contains("crashed"));
    }

    @Test
    void aHangIsGivenUpInTime() throws Exception {
        driver.withManagement(Fault.HANGS).withCuda(Fault.NONE);
        long start = System.nanoTime();
        String told = onlyWarning(report(Duration.ofSeconds(3)));
        assertTrue(told.contains("within 3 s"), told);
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(30).toNanos());
    }

    @Test
    void halfAnAnswerIsNoAnswer() throws Exception {
        driver.withManagement(Fault.ENDS_THE_PROCESS).withCuda(Fault.NONE);
        String told = onlyWarning(report());
        assertTrue(told.contains("half an answer"), told);
    }

    @Test
    void aFailureIsNotRepeatedAtOnce() throws Exception {
        driver.withManagement(Fault.CRASHES).withCuda(Fault.NONE);
        try (GpuFeed feed = new GpuFeed(driver.command(), new NvidiaSigns(folder, "Linux"), PATIENCE)) {
            DeviceReport first = feed.next();
            assertTrue(first == feed.next(), "asked a broken driver twice within a moment");
        }
    }

    @Test
    void aCardWithoutDriverIsAnAlarm() throws Exception {
        String told = onlyWarning(report());
        assertTrue(told.contains("driver is not installed"), told);
    }

    @Test
    void aMachineWithoutCardIsNone() throws Exception {
        Files.delete(folder.resolve("dev/nvidiactl"));
        DeviceReport report = report();
        assertEquals(List.of(), report.readings());
        assertFalse(report.notes().get(0).warning());
    }
}
