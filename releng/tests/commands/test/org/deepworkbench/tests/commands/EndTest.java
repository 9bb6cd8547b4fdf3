package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that do not come to their usual end: nothing runs on, and what happened is told. */
class EndTest {

    private static final Duration TO_TRAIN = Duration.ofSeconds(90);
    private static final Duration TO_CLEAN_UP = Duration.ofSeconds(30);
    private static final Duration TO_NOTICE = Duration.ofSeconds(5);

    @TempDir
    private Path home;
    private Workbench workbench;
    private Path out;
    private RunningCommand command;
    private ProcessHandle server;

    /** A training is going on, and one epoch is done. */
    @BeforeEach
    void setUp() throws Exception {
        workbench = new Workbench(home);
        out = home.resolve("results");
        command = workbench.start("demo", "--set", "epochs=500", "--out", out);
        server = command.awaitModelServer();
        command.awaitText("epoch 2/500", TO_TRAIN);
    }

    @AfterEach
    void tearDown() throws Exception {
        workbench.close();
    }

    @Test
    void interruptionEndsEverythingInOrder() throws Exception {
        command.interrupt();
        command.end(TO_CLEAN_UP).expect(130).says("nterrupted");
        assertFalse(server.isAlive(), "the model server is still there");
        assertFalse(Files.exists(out), "something half-written is left");
        workbench.run("runs").expect(0).says("cancelled");
    }

    @Test
    void terminationEndsEverythingToo() throws Exception {
        RunningCommand.signal("TERM", command.handle());
        Outcome outcome = command.end(TO_CLEAN_UP).says("nterrupted");
        assertTrue(outcome.exitCode() > 128, outcome::toString);
        assertFalse(server.isAlive(), "the model server is still there");
    }

    @Test
    void killedCommandLeavesNoServerAndAnInterruptedRun() throws Exception {
        assertTrue(command.handle().destroyForcibly());
        Await.end("the command", command.handle(), TO_NOTICE);
        Await.end("the model server", server, TO_NOTICE);
        workbench.run("runs").expect(0).matches("interrupted .*val_accuracy \\d\\.\\d+");
    }

    @Test
    void killedServerFailsTheCommandWithAReason() throws Exception {
        assertTrue(server.destroyForcibly());
        Outcome outcome = command.end(TO_NOTICE).expect(1).says("Error:");
        assertTrue(outcome.err().lines().filter(line -> line.startsWith("Error:")).findFirst().orElse("").length() > 20,
                outcome::toString);
        assertFalse(Files.exists(out), "something half-written is left");
        workbench.run("runs").expect(0).says("failed");
    }
}
