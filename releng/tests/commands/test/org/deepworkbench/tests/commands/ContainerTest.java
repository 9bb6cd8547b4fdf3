package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same topology in a real container: the image holds our own model server, and is loaded from its archive under the
 * name that the topology gives.
 */
class ContainerTest {

    private static final Duration TRAINING = Duration.ofMinutes(4);
    private static final Path ARCHIVES = Path.of("target", "images").toAbsolutePath();

    @TempDir
    private Path home;
    private Workbench workbench;
    private String engine;

    @BeforeEach
    void setUp() throws Exception {
        engine = System.getenv("DEEP_WORKBENCH_DOCKER");
        Assumptions.assumeTrue(engine != null, "docker engine absent");
        Path archive = ARCHIVES.resolve("model-server.tar");
        if (Files.notExists(archive)) {
            output(Workbench.repository().resolve("releng/docker-image").toString(), "model-server",
                    archive.toString(), "deephdc/deep-oc-phytoplankton-classification-tf:latest");
        }
        workbench = new Workbench(home);
        workbench.run("target", "add", "box", "--kind", "docker", "--set", "host=" + engine, "--set",
                "archives=" + ARCHIVES, "--set", "pull=never").expect(0);
    }

    @AfterEach
    void tearDown() throws Exception {
        if (workbench != null) {
            workbench.close();
        }
    }

    private static String output(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private String everything() throws Exception {
        return output("docker", "--host", engine, "ps", "--all", "--quiet")
                + output("docker", "--host", engine, "network", "ls", "--quiet")
                + output("docker", "--host", engine, "volume", "ls", "--quiet");
    }

    @Test
    void theExampleTrainsAndPredictsInAContainerAndLeavesNothing() throws Exception {
        String before = everything();
        Path picture = Pictures.draw(home.resolve("pictures"), List.of("disc"), 1).resolve("disc/0.png");
        Path out = home.resolve("results");
        workbench.start("run", Workbench.example(), "--target", "box", "--set", "epochs=1", "--set",
                "generated_pictures=60", "--set", "image_size=32", "--predict", picture, "--out", out).end(TRAINING)
                .expect(0).says("box", "epochs 1").matches("deepaas_endpoint +http://127\\.0\\.0\\.1:\\d+")
                .matches("\\d+\\.\\d %").doesNotSay("SLF4J");
        assertTrue(Files.exists(out.resolve("report.html")));
        assertEquals(before, everything());
    }

    @Test
    void aDeploymentLivesOnIsWatchedScaledAndStopped() throws Exception {
        String before = everything();
        workbench.run("target", "test", "box").expect(0).says("Docker Engine");
        Path scalable = Files.writeString(home.resolve("scalable.yaml"),
                Files.readString(Workbench.example()).replace("max_instances: 1", "max_instances: 2"));
        workbench.run("deploy", scalable, "--target", "box", "--wait").expect(0);
        String id = output("docker", "--host", engine, "ps", "--format",
                "{{.Label \"org.deepworkbench.deployment\"}}").strip();
        workbench.run("deployments").expect(0).says(id.substring(0, 8), "box");
        workbench.run("deployments", "logs", id).expect(0).says("listening");
        workbench.run("deployments", "scale", id, "phytoplankton", "3").expect(1).says("1", "2", "max_instances");
        assertEquals(1, containers());
        workbench.run("deployments", "scale", id, "phytoplankton", "2").expect(0);
        assertEquals(2, containers());
        workbench.run("deployments", "stop", id).expect(0);
        assertEquals(before, everything());
    }

    /** At the moment when the first thing is made, when the container is there, and a little later. */
    @Test
    void killedWhileItDeploysItIsFoundAndLeavesNothing() throws Exception {
        String before = everything();
        for (String made : List.of("network", "container", "container")) {
            RunningCommand deploy = workbench.start("deploy", Workbench.example(), "--target", "box", "--wait");
            awaitMade(made, deploy);
            RunningCommand.signal("KILL", deploy.handle());
            deploy.handle().onExit().join();
            workbench.run("deployments").expect(0);
            String ids = output("docker", "--host", engine, "network", "ls", "--format",
                    "{{.Label \"org.deepworkbench.deployment\"}}");
            for (String id : ids.lines().filter(line -> !line.isBlank()).toList()) {
                workbench.run("deployments", "stop", id).expect(0);
            }
            assertEquals(before, everything(), () -> "killed after a " + made);
        }
    }

    /** The registry takes the call and never answers. */
    @Test
    void killedWhileItPullsItIsToldAndLeavesNothing() throws Exception {
        String before = everything();
        workbench.run("target", "add", "puller", "--kind", "docker", "--set", "host=" + engine, "--set",
                "pull=missing").expect(0);
        try (ServerSocket registry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            registry.setSoTimeout((int) TRAINING.toMillis());
            RunningCommand deploy = workbench.start("deploy", Workbench.example(), "--input",
                    "docker_image=127.0.0.1:" + registry.getLocalPort() + "/slow:1", "--target", "puller", "--wait");
            try (Socket call = registry.accept()) {
                RunningCommand.signal("KILL", deploy.handle());
                deploy.handle().onExit().join();
            }
        }
        workbench.run("deployments").expect(0).says("failed", "interrupted", "Deploy it again");
        assertEquals(before, everything());
    }

    private void awaitMade(String kind, RunningCommand deploy) throws Exception {
        String[] ask = {"docker", "--host", engine, kind, "ls", "--quiet", "--filter",
            "label=org.deepworkbench.deployment"};
        while (output(ask).isBlank()) {
            assertTrue(deploy.handle().isAlive(), "it ended before anything was made");
        }
    }

    private long containers() throws Exception {
        return output("docker", "--host", engine, "ps", "--quiet", "--filter", "label=org.deepworkbench.deployment")
                .lines().count();
    }

    @Test
    void withoutTheImageItSaysWhatToDo() throws Exception {
        workbench.run("run", Workbench.example(), "--target", "box", "--input", "docker_image=nobody/nothing").expect(1)
                .says("nobody/nothing", "archives");
    }
}
