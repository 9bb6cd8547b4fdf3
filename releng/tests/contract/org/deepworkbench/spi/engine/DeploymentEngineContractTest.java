package org.deepworkbench.spi.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every engine must do. The test of each engine extends this class; the POM of an engine names this folder as a
 * further source folder of its tests.
 */
public abstract class DeploymentEngineContractTest {

    @TempDir
    protected Path folder;

    protected final NullProgressMonitor monitor = new NullProgressMonitor();
    protected final MemoryLedger ledger = new MemoryLedger();
    private EngineDeployment deployment;

    /** {@return the engine to test, the same at each call within a test} */
    protected abstract DeploymentEngine engine();

    /** {@return a target that the engine reaches} */
    protected abstract Target target();

    /** {@return a plan that the engine runs within seconds} */
    protected abstract Plan plan();

    /** {@return a plan that the engine refuses} */
    protected abstract Plan refusedPlan();

    /** {@return whether anything that the engine started still runs} */
    protected abstract boolean isAnythingRunning();

    /** Deploys; what was deployed is stopped at the end of the test. */
    protected EngineDeployment deploy(Plan plan) throws Exception {
        Path own = Files.createDirectories(folder.resolve("deployment"));
        Path cache = Files.createDirectories(folder.resolve("cache"));
        deployment = engine().deploy(
                new DeploymentRequest("test", plan, target(), DeployOptions.DEFAULT, own, cache, ledger), monitor);
        return deployment;
    }

    @AfterEach
    void stopWhatWasDeployed() throws Exception {
        if (deployment != null) {
            deployment.stop(new NullProgressMonitor());
        }
        assertFalse(isAnythingRunning(), "nothing is left running");
    }

    @Test
    void anAcceptablePlanIsAcceptedAndNothingIsStarted() {
        Assessment assessment = engine().assess(plan(), target(), DeployOptions.DEFAULT);
        assertEquals(List.of(), assessment.refusals());
        Set<String> once = new HashSet<>(assessment.limitations());
        assertEquals(once.size(), assessment.limitations().size(), "each limitation is told once");
        assertFalse(isAnythingRunning());
    }

    @Test
    void aRefusalSaysWhyAndWhatToDo() {
        Assessment assessment = engine().assess(refusedPlan(), target(), DeployOptions.DEFAULT);
        assertFalse(assessment.accepted());
        assessment.refusals().forEach(refusal -> assertFalse(refusal.what().isBlank() || refusal.remedy().isBlank()));
    }

    @Test
    void aDeploymentReportsItsNodesAndEndpoints() throws Exception {
        DeploymentStatus status = deploy(plan()).status();
        Set<String> nodes = plan().services().stream().map(PlannedService::node).collect(Collectors.toSet());
        assertTrue(status.nodes().keySet().containsAll(nodes), "nodes: " + status.nodes());
        assertFalse(status.state().isFinal());
        assertFalse(status.endpoints().isEmpty());
        for (Endpoint endpoint : status.endpoints()) {
            assertTrue(nodes.contains(endpoint.node()));
            assertTrue(endpoint.uri().toString().endsWith("/"));
            new Socket(endpoint.uri().getHost(), endpoint.uri().getPort()).close();
        }
    }

    @Test
    void stoppingEndsEverythingAndIsTold() throws Exception {
        EngineDeployment running = deploy(plan());
        List<Endpoint> endpoints = running.status().endpoints();
        CountDownLatch told = new CountDownLatch(1);
        running.onChange(status -> {
            if (status.state() == DeploymentState.STOPPED) {
                told.countDown();
            }
        });
        running.stop(monitor);
        assertTrue(told.await(10, TimeUnit.SECONDS));
        assertEquals(DeploymentState.STOPPED, running.status().state());
        assertEquals(List.of(), running.status().endpoints());
        assertFalse(isAnythingRunning());
        for (Endpoint endpoint : endpoints) {
            assertThrows(IOException.class,
                    () -> new Socket(endpoint.uri().getHost(), endpoint.uri().getPort()).close());
        }
        running.stop(monitor);
        assertEquals(DeploymentState.STOPPED, running.status().state());
    }

    @Test
    void aListenerThatWasRemovedHearsNothing() throws Exception {
        EngineDeployment running = deploy(plan());
        CountDownLatch told = new CountDownLatch(1);
        running.onChange(status -> told.countDown()).run();
        running.stop(monitor);
        assertEquals(1, told.getCount());
    }

    @Test
    void aCancelledDeployLeavesNothing() {
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> deploy(plan()));
        assertFalse(isAnythingRunning());
    }

    @Test
    void theLogOfAnUnknownNodeIsEmpty() throws Exception {
        assertEquals("", deploy(plan()).log("no such node", 0));
    }
}
