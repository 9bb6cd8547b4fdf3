package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets, and deployments of this machine: they end with their command, and how they ended stays known. */
class DeployTest {

    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final Duration TO_CLEAN_UP = Duration.ofSeconds(30);
    private static final Duration TO_NOTICE = Duration.ofSeconds(5);

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
    void thisMachineIsATargetAndAnswers() throws Exception {
        workbench.run("target", "list").expect(0).says("local");
        workbench.run("target", "test", "local").expect(0).says("local");
        workbench.run("target", "add", "local", "--kind", "local").expect(1).says("local");
        workbench.run("target", "add", "moon", "--kind", "moon").expect(2).says("moon", "local");
        workbench.run("target", "remove", "local").expect(1);
    }

    @Test
    void aDryRunStartsNothing() throws Exception {
        workbench.run("deploy", Workbench.example(), "--target", "local", "--dry-run").expect(0).says("phytoplankton");
        workbench.run("deployments").expect(0).says("No deployments yet");
    }

    @Test
    void whatIsDeployedHereEndsWithItsCommand() throws Exception {
        RunningCommand command = workbench.start("deploy", Workbench.example(), "--target", "local");
        ProcessHandle server = command.awaitModelServer();
        command.awaitText("Ctrl-C", TO_START);
        workbench.run("deployments").expect(0).says("running");
        RunningCommand.signal("TERM", command.handle());
        command.end(TO_CLEAN_UP);
        assertFalse(server.isAlive(), "the model server is still there");
        workbench.run("deployments").expect(0).says("stopped");
    }

    @Test
    void whatAKilledCommandDeployedHereHasFailed() throws Exception {
        RunningCommand command = workbench.start("deploy", Workbench.example(), "--target", "local");
        ProcessHandle server = command.awaitModelServer();
        command.awaitText("Ctrl-C", TO_START);
        command.handle().destroyForcibly();
        Await.end("the model server", server, TO_NOTICE);
        workbench.run("deployments").expect(0).says("failed");
    }
}
