package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check that is carried to machines with a GPU, on the machine that the tests run on, which may have none. */
class GpuCheckTest {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long LARGEST = 64L << 20;
    private static final int TRAINED_ON_GPU = 0;
    private static final int NO_GPU = 3;

    @TempDir
    private Path folder;

    @Test
    void saysWhatIsMissingAndTrainsOnTheProcessor() throws Exception {
        Path made = folder.resolve("gpu-check");
        run(Workbench.repository().resolve("releng/gpu-check/build"), made).expect(0);
        assertTrue(Files.size(made.resolve("image.tar.xz")) < LARGEST);
        Path home = Files.createDirectory(folder.resolve("home"));
        Outcome outcome = run("env", "-i", "PATH=/usr/bin:/bin", "HOME=" + home, "TMPDIR=" + home, made.resolve("run"),
                "--natives", Workbench.product().resolve("modelserver/natives"));
        outcome.expect(outcome.exitCode() == TRAINED_ON_GPU ? TRAINED_ON_GPU : NO_GPU)
                .matches("^cpu  ").matches("^cpu +\\d+\\.\\d s, accuracy 0\\.[4-9]\\d+, .*PyTorch 2\\.");
        try (var left = Files.list(home)) {
            assertTrue(left.allMatch(file -> file.getFileName().toString().startsWith(".")), "it leaves nothing");
        }
    }

    private Outcome run(Object... command) throws Exception {
        Path out = Files.createTempFile(folder, "command", ".out");
        Path err = Files.createTempFile(folder, "command", ".err");
        Process process = new ProcessBuilder(List.of(command).stream().map(Object::toString).toList())
                .redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new RunningCommand(process, out, err).end(LONGEST);
    }
}
