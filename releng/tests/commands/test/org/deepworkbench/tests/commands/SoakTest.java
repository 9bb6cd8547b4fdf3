package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small part of the soak: real engines, faulty sandboxes, processes that are killed. */
class SoakTest {

    /** Usually half a minute. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @TempDir
    private Path home;

    @Test
    void nothingIsLostNothingDoubledNothingLeft() throws Exception {
        Path output = home.resolve("soak.out");
        ProcessBuilder soak = new ProcessBuilder(
                Workbench.repository().resolve("releng/benchmarks/soak/run").toString(), "--small")
                        .redirectErrorStream(true).redirectOutput(output.toFile());
        soak.environment().put("DEEP_WORKBENCH_PRODUCT",
                Path.of(System.getProperty("workbench.script")).toAbsolutePath().getParent().toString());
        Process process = soak.start();
        boolean ended = process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        String told = Files.readString(output);
        System.out.println(told);
        assertTrue(ended, told);
        assertEquals(0, process.exitValue(), told);
    }
}
