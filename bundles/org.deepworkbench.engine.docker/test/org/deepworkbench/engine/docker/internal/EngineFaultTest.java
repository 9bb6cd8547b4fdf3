package org.deepworkbench.engine.docker.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.MemoryLedger;
import org.deepworkbench.spi.engine.PlanBuilder;
import org.deepworkbench.spi.engine.UnansweredException;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a deployment when the Docker engine itself fails. */
@Timeout(120)
class EngineFaultTest {

    @TempDir
    Path folder;

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final MemoryLedger ledger = new MemoryLedger();

    private DeploymentRequest request(RealEngine real, Plan plan, Map<String, String> settings) throws Exception {
        return new DeploymentRequest("test", plan, real.target(settings), DeployOptions.DEFAULT,
                Files.createDirectories(folder.resolve("deployment")), folder, ledger);
    }

    @Test
    void anEngineThatIsKilledAndComesBackIsNoticed() throws Exception {
        try (OwnEngine own = OwnEngine.start(); DockerEngine engine = new DockerEngine(Map.of(), folder)) {
            RealEngine real = RealEngine.at(own.address());
            Set<String> before = real.everything();
            DeploymentRequest request = request(real, Services.app().command("exec httpd -f -p 5000").plan(),
                    Map.of());
            EngineDeployment deployment = engine.deploy(request, monitor);
            own.kill();
            Fault gone = assertThrows(UnansweredException.class, () -> deployment.observe(monitor)).fault();
            assertTrue(gone.what().contains("does not answer"), gone.sentence());
            assertEquals(DeploymentState.RUNNING, deployment.status().state(), "the last that was seen");
            assertThrows(FaultException.class, () -> deployment.stop(monitor));
            assertThrows(FaultException.class, () -> engine.recover(request, monitor));
            own.startAgain();
            DeploymentStatus status = deployment.observe(monitor);
            assertEquals(DeploymentState.FAILED, status.state());
            assertTrue(status.fault().orElseThrow().why().contains("Docker engine"), status.fault().toString());
            assertEquals(before, real.everything());
            assertEquals(Optional.empty(), engine.recover(request, monitor));
        }
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        Path archives = archiveOfLargeImage();
        try (OwnEngine own = OwnEngine.start("8m"); DockerEngine engine = new DockerEngine(Map.of(), folder)) {
            RealEngine real = RealEngine.at(own.address());
            Set<String> before = real.everything();
            Fault fault = assertThrows(FaultException.class, () -> engine.deploy(request(real,
                    Services.app("large").plan(), Map.of("archives", archives.toString())), monitor)).fault();
            System.out.println("told: " + fault.sentence());
            assertTrue(fault.what().contains("disk"), fault.sentence());
            assertEquals(before, real.everything());
        }
    }

    private Path archiveOfLargeImage() throws Exception {
        RealEngine real = RealEngine.get();
        Path archives = Files.createDirectories(folder.resolve("archives"));
        Path context = Files.createDirectories(folder.resolve("context"));
        Files.write(context.resolve("large"), new byte[12 << 20]);
        Files.writeString(context.resolve("Dockerfile"), "FROM " + RealEngine.BUSYBOX + "\nCOPY large /large\n");
        String image = real.client().buildImageCmd(context.toFile()).withTags(Set.of("large:latest")).start()
                .awaitImageId();
        try (var content = real.client().saveImageCmd("large:latest").exec()) {
            Files.copy(content, archives.resolve("large.tar"));
        } finally {
            real.client().removeImageCmd(image).withForce(true).exec();
        }
        return archives;
    }

    /** Between the making of a network and the start of the last container, whatever stood then. */
    @Test
    void whatAnotherWorkbenchLeftHalfDoneIsFoundAndRemoved() throws Exception {
        RealEngine real = RealEngine.get();
        Set<String> before = real.everything();
        try (DockerEngine engine = new DockerEngine(Map.of(), folder)) {
            DeploymentRequest request = request(real, PlanBuilder.plan(Services.app().service(),
                    Services.app().node("second").service()), Map.of());
            Map<String, String> mark = Map.of("org.deepworkbench.deployment", "test");
            real.client().createNetworkCmd().withName("deep-test").withLabels(mark).exec();
            assertEquals(DeploymentState.FAILED, engine.recover(request, monitor).orElseThrow().status().state());
            assertEquals(before, real.everything());
            real.client().createNetworkCmd().withName("deep-test").withLabels(mark).exec();
            Map<String, String> first = new HashMap<>(mark);
            first.putAll(Map.of("org.deepworkbench.node", "app", "org.deepworkbench.instance", "1"));
            real.client().createContainerCmd(RealEngine.BUSYBOX).withLabels(first).withCmd("sleep", "100").exec();
            EngineDeployment found = engine.recover(request, monitor).orElseThrow();
            assertTrue(found.status().causes().toString().contains("never started"), found.status().toString());
            assertEquals(before, real.everything());
        }
    }

    @Test
    void cancellingWhileItPullsLeavesNothing() throws Exception {
        RealEngine real = RealEngine.get();
        Set<String> before = real.everything();
        NullProgressMonitor later = new NullProgressMonitor();
        try (SilentRegistry registry = new SilentRegistry(() -> later.setCanceled(true));
                DockerEngine engine = new DockerEngine(Map.of(), folder)) {
            long begin = System.nanoTime();
            assertThrows(org.eclipse.core.runtime.OperationCanceledException.class, () -> engine.deploy(
                    request(real, Services.app(registry.name() + "/nothing").plan(), Map.of("pull", "always")),
                    later));
            assertTrue(System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(10), "at once");
            assertEquals(before, real.everything());
        }
    }
}
