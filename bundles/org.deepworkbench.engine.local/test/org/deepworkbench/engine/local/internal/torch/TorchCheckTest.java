package org.deepworkbench.engine.local.internal.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceNote;
import org.deepworkbench.spi.device.DeviceReading;
import org.deepworkbench.spi.device.DeviceReport;
import org.deepworkbench.spi.device.DeviceState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class TorchCheckTest {

    private static final DeviceReport WITH_GPU = new DeviceReport(List.of(new DeviceReading(
            new Device("gpu:0", "A100", 40_000_000_000L, new Device.Gpu(Optional.of("550.54"), Optional.of("12.4"),
                    Optional.of("8.0"), Optional.empty())), new DeviceState(OptionalDouble.empty(), OptionalLong.empty(),
                    OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), List.of()))),
            List.of());
    private static final DeviceReport WITHOUT = new DeviceReport(List.of(),
            List.of(new DeviceNote(true, new Fault("The driver is broken.", "", "It hangs.", "Restart."))));

    @TempDir
    private Path folder;
    private Path cache;

    @BeforeEach
    void jar() throws IOException {
        FakeTorch.jni(folder.resolve("server"), "2.7.1-0.35.1");
        cache = folder.resolve("cache");
    }

    private TorchFit look(Path chosen) {
        return look(Optional.of(chosen), WITH_GPU);
    }

    private TorchFit look(Optional<Path> chosen, DeviceReport report) {
        return new TorchCheck(JniJar.in(folder.resolve("server")), cache).look(chosen, report);
    }

    private static void assertObstacle(TorchFit fit, String... words) {
        assertTrue(fit.torch().isEmpty());
        for (String word : words) {
            assertTrue(fit.obstacle().orElseThrow().contains(word), fit.toString());
        }
    }

    @Test
    void anEnvironmentOfPythonFits() throws IOException {
        Path environment = FakeTorch.environment(folder.resolve("venv"), "2.7.1+cu126", true);
        CudaTorch torch = look(environment).torch().orElseThrow();
        assertEquals("2.7.1+cu126", torch.version());
        assertEquals("cu128", torch.flavour(), "the native code that there is");
        assertEquals(torch.lib(), look(environment.resolve("bin/python")).torch().orElseThrow().lib());
        assertEquals(torch.lib(), look(torch.lib()).torch().orElseThrow().lib());
    }

    @Test
    void theServerIsToldWhatItNeedsAndNothingThatItCannotLoad() throws IOException {
        CudaTorch torch = look(FakeTorch.libtorch(folder.resolve("libtorch"), "2.7.1+cu128")).torch().orElseThrow();
        Map<String, String> environment = torch.environment(cache, Map.of("LD_LIBRARY_PATH", "/opt/cuda"));
        assertEquals("2.7.1", environment.get("PYTORCH_VERSION"));
        assertEquals("cu128", environment.get("PYTORCH_FLAVOR"));
        assertTrue(environment.get("LD_LIBRARY_PATH").startsWith("/opt/cuda:"), environment.toString());
        assertTrue(Files.isDirectory(cache.resolve("pytorch/2.7.1-cu128-linux-x86_64")), "native code goes there");
        try (Stream<Path> files = Files.list(Path.of(environment.get("PYTORCH_LIBRARY_PATH")))) {
            assertEquals(List.of("libc10.so", "libc10_cuda.so", "libtorch.so", "libtorch_cpu.so", "libtorch_cuda.so"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(environment, torch.environment(cache, Map.of("LD_LIBRARY_PATH", "/opt/cuda")), "again");
    }

    @Test
    void whatDoesNotFitIsToldWithAWayOut() throws IOException {
        assertObstacle(look(Optional.empty(), WITH_GPU), "No PyTorch with CUDA is chosen", "--set pytorch=");
        assertObstacle(look(folder), "holds no PyTorch", "libtorch");
        assertObstacle(look(FakeTorch.environment(folder.resolve("cpu"), "2.7.1+cpu", false)),
                "CPU only", "pip install torch==2.7.1");
        assertObstacle(look(FakeTorch.environment(folder.resolve("other"), "2.13.0+cu128", true)),
                "fits PyTorch 2.7.1, not 2.13.0", "2.13.0-cu128-linux-x86_64/0.35.1-libdjl_torch.so");
        assertObstacle(look(FakeTorch.environment(folder.resolve("newer"), "2.7.1+cu130", true)),
                "knows CUDA up to 12.4", "2.7.1+cu130");
        Path nameless = FakeTorch.libtorch(folder.resolve("nameless"), "");
        assertObstacle(look(nameless), "does not tell its version");
        Files.delete(folder.resolve("server/pytorch-jni-2.7.1-0.35.1.jar"));
        assertObstacle(look(nameless), "not installed");
    }

    @Test
    void nativeCodeOfOnesOwnServesAnotherVersion() throws IOException {
        Path other = FakeTorch.environment(folder.resolve("other"), "2.13.0+cu126", true);
        Path compiled = cache.resolve("pytorch/2.13.0-cu128-linux-x86_64/0.35.1-libdjl_torch.so");
        Files.createDirectories(compiled.getParent());
        Files.createFile(compiled);
        assertEquals("2.13.0", look(other).torch().orElseThrow().release());
    }

    @Test
    void withoutCardThePyTorchIsLookedAtAllTheSame() throws IOException {
        TorchFit fit = look(Optional.of(FakeTorch.libtorch(folder.resolve("t"), "2.7.1+cu128")), WITHOUT);
        assertObstacle(fit, "The driver is broken. It hangs.");
        assertTrue(fit.findings().stream()
                .anyMatch(finding -> finding.good() && finding.text().contains("2.7.1+cu128")));
    }

    @Test
    void otherSystemsHaveOtherNames() {
        assertEquals("osx-aarch64", JniJar.platform("Mac OS X", "aarch64"));
        assertEquals("win-x86_64", JniJar.platform("Windows 11", "amd64"));
    }
}
