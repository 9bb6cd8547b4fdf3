package org.deepworkbench.compute.internal.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A driver for two cards that are not there: libraries that a C compiler of this machine makes. */
public final class StubDriver {

    /** What is wrong with it; the order is that of the numbers in the sources. */
    public enum Fault {
        NONE, CRASHES, HANGS, VERSION_MISMATCH, ENDS_THE_PROCESS, IS_OLD, CHATTERS, LOST_A_CARD, CUDA_MISMATCH,
        CUDA_CRASHES
    }

    private static final Duration COMPILES_WITHIN = Duration.ofSeconds(60);

    private final Path folder;

    /** @param folder where the libraries are put */
    public StubDriver(Path folder) {
        this.folder = folder;
    }

    /** Makes the management library. */
    public StubDriver withManagement(Fault fault) throws IOException, InterruptedException {
        compile("nvml.c", "libnvidia-ml.so.1", fault);
        return this;
    }

    /** Makes the library that computes. */
    public StubDriver withCuda(Fault fault) throws IOException, InterruptedException {
        compile("cuda.c", "libcuda.so.1", fault);
        return this;
    }

    /** {@return how to ask it} */
    public ProbeCommand command() {
        return new ProbeCommand(List.of("-Djna.library.path=" + folder));
    }

    private void compile(String source, String library, Fault fault) throws IOException, InterruptedException {
        Path text = folder.resolve(source);
        try (InputStream resource = StubDriver.class.getResourceAsStream(source)) {
            Files.write(text, resource.readAllBytes());
        }
        Optional<String> compiler = compiler();
        Assumptions.assumeTrue(compiler.isPresent(), "C compiler absent");
        Process process = new ProcessBuilder(compiler.get(), "-shared", "-fPIC", "-nostdlib", "-w",
                "-DFAULT=" + fault.ordinal(), "-o", folder.resolve(library).toString(), text.toString())
                .redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes());
        process.waitFor(COMPILES_WITHIN.toSeconds(), TimeUnit.SECONDS);
        assertEquals(0, process.exitValue(), told);
    }

    private static Optional<String> compiler() {
        return Stream.of("tcc", "cc", "gcc", "clang")
                .filter(name -> Stream.of(System.getenv("PATH").split(":")).map(Path::of)
                        .anyMatch(bin -> Files.isExecutable(bin.resolve(name))))
                .findFirst();
    }
}
