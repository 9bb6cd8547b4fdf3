package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told of the devices of the machine that the tests run on. */
class DevicesTest {

    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final Duration TO_END = Duration.ofSeconds(30);

    @TempDir
    private Path home;
    private Workbench workbench;

    @BeforeEach
    void setUp() throws Exception {
        workbench = new Workbench(home);
    }

    @AfterEach
    void tearDown() throws Exception {
        workbench.close();
    }

    @Test
    void theProcessorIsToldInWordsAndForPrograms() throws Exception {
        workbench.run("devices").expect(0).matches("memory .* GB of \\d+\\.\\d GB");
        JsonNode cpu = new ObjectMapper().readTree(workbench.run("devices", "--format", "json").expect(0).out())
                .path("devices").path(0);
        assertEquals("cpu", cpu.path("id").asText());
        assertTrue(cpu.path("memory_used").asLong() < cpu.path("memory").asLong(), cpu::toString);
        assertTrue(cpu.path("threads").asInt() > 0, cpu::toString);
    }

    @Test
    void whatIsNoDeviceIsRefusedBeforeAnythingStarts() throws Exception {
        workbench.run("run", Workbench.example(), "--device", "tpu").expect(1).says("tpu", "this machine has: cpu");
    }

    @Test
    void watchingGoesOnUntilItIsInterrupted() throws Exception {
        RunningCommand command = workbench.start("devices", "--watch", "--format", "json");
        command.awaitText("\n{\"devices\":", TO_START);
        command.interrupt();
        List<String> lines = command.end(TO_END).expect(130).out().lines().toList();
        for (String line : lines) {
            assertEquals("cpu", new ObjectMapper().readTree(line).path("devices").path(0).path("id").asText());
        }
    }
}
