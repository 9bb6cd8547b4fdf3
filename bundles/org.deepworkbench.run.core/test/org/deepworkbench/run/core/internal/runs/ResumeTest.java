package org.deepworkbench.run.core.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Resumption;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.deepworkbench.run.core.deepaas.StandardServer;
import org.deepworkbench.run.core.internal.FakeEngine;
import org.deepworkbench.run.core.internal.deployments.Deployments;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trainings that were ended go on from their checkpoints. */
class ResumeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path temp;

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final StandardServer server = new StandardServer();
    private final FakeEngine engine = new FakeEngine(server.endpoint());
    private Deployments deployments;
    private Runs runs;
    private Deployment deployment;
    private DeployedModule module;

    @BeforeEach
    void deploy() throws FaultException {
        deployments = new Deployments(new StateFolder(temp), engine);
        runs = new Runs(new StateFolder(temp), deployments);
        deployment = deployments.deploy(FakeEngine.plan(), FakeEngine.TARGET, DeployOptions.DEFAULT, monitor);
        module = deployment.modules().get(0);
    }

    @AfterEach
    void stop() {
        runs.close();
        deployments.close();
        server.close();
    }

    private Run cancelled() throws Exception {
        server.offerCheckpoints();
        Run run = runs.train(deployment, module, Map.of("sleep", 60L), monitor);
        run.cancel(monitor);
        assertTrue(run.await(PATIENCE));
        return run;
    }

    @Test
    void listsTheCheckpointsOfARun() throws Exception {
        List<Checkpoint> checkpoints = runs.checkpoints(cancelled(), module, monitor);
        assertEquals(List.of("e2-s40", "e3-s60"), checkpoints.stream().map(Checkpoint::id).toList());
        assertTrue(checkpoints.get(0).best() && !checkpoints.get(0).last());
        assertTrue(!checkpoints.get(1).best() && checkpoints.get(1).last());
        assertEquals(60, checkpoints.get(1).step());
        assertEquals(1795219320500L, checkpoints.get(1).time().toEpochMilli());
    }

    @Test
    void goesOnWhereTheServiceStillAnswers() throws Exception {
        Run earlier = cancelled();
        assertTrue(earlier.canResume());
        assertEquals(Optional.of(module), runs.reachable(earlier));
        server.sample("loss", 20, 1, 0.5);
        Run run = runs.resume(earlier, "e2-s40", runs.reach(earlier, monitor), monitor);
        assertEquals(Optional.of(new Resumption(earlier.id(), "e2-s40")), run.resumption());
        assertTrue(server.requests().stream().anyMatch(request -> request.startsWith("POST")
                && request.endsWith(earlier.service().get().uuid() + "/resume?checkpoint=e2-s40")));
        assertEquals(deployment.id(), run.deploymentId());
        server.set(run.service().get().uuid(), "\"status\": \"done\"");
        assertTrue(run.await(PATIENCE));
        assertEquals(List.of("loss"), List.copyOf(run.curves().keySet()));
        assertFalse(run.canResume(), "a run that is done has nothing to go on with");
    }

    @Test
    void deploysAgainOnTheSameWorkWhereTheServiceHasEnded() throws Exception {
        Run earlier = cancelled();
        deployments.stop(deployment, monitor);
        assertEquals(Optional.empty(), runs.reachable(earlier));
        DeployedModule again = runs.reach(earlier, monitor);
        Deployment second = deployments.deployments().get(0);
        assertEquals(DeploymentState.RUNNING, second.state());
        assertTrue(second.sharesWorkWith(deployment));
        assertEquals(Optional.of(temp.resolve("deployments").resolve(deployment.id()).resolve("engine")),
                engine.work());
        Run run = runs.resume(earlier, "", again, monitor);
        assertEquals(second.id(), run.deploymentId());
        assertEquals(Optional.of(again), runs.reachable(earlier));
        FaultException used = assertThrows(FaultException.class, () -> deployments.delete(deployment));
        assertTrue(used.getMessage().contains(second.id()), used.getMessage());
        run.cancel(monitor);
        deployments.stop(second, monitor);
        deployments.delete(second);
        deployments.delete(deployment);
        assertThrows(FaultException.class, () -> runs.reach(earlier, monitor));
    }

    @Test
    void theNextProcessKnowsWhereARunIsKept() throws Exception {
        Run earlier = cancelled();
        Run run = runs.resume(earlier, "", module, monitor);
        runs.close();
        Runs next = new Runs(new StateFolder(temp), deployments);
        Run known = next.find(run.id()).get();
        assertEquals(RunState.INTERRUPTED, known.state());
        assertEquals(run.service(), known.service());
        assertEquals(run.resumption(), known.resumption());
        assertEquals(List.of("e2-s40", "e3-s60"), next.find(earlier.id()).get().checkpoints().stream()
                .map(Checkpoint::id).toList());
        assertEquals(earlier.checkpoints(), next.find(earlier.id()).get().checkpoints());
        assertTrue(known.canResume());
        next.close();
    }

    @Test
    void whatEndedBeforeItsFirstCheckpointGoesOnWhereItBegan() throws Exception {
        Run first = cancelled();
        Run second = runs.resume(first, "e2-s40", module, monitor);
        second.cancel(monitor);
        server.forget(second.service().get().uuid());
        Run third = runs.resume(second, "", module, monitor);
        assertEquals(Optional.of(new Resumption(first.id(), "e2-s40")), third.resumption());
        server.forget(first.service().get().uuid());
        assertThrows(FaultException.class, () -> runs.resume(second, "", module, monitor));
        assertThrows(FaultException.class, () -> runs.checkpoints(second, module, monitor));
    }

    @Test
    void aStandardServiceCannotGoOn() throws Exception {
        Run run = runs.train(deployment, module, Map.of("sleep", 60L), monitor);
        run.cancel(monitor);
        assertTrue(run.await(PATIENCE));
        assertFalse(run.canResume());
        assertThrows(FaultException.class, () -> runs.resume(run, "", module, monitor));
        assertThrows(FaultException.class, () -> runs.checkpoints(run, module, monitor));
        assertEquals(1, runs.runs().size(), "a refused resumption is no run");
    }

    @Test
    void aServiceThatNobodyDeployedIsTrainedAndGoesOn() throws Exception {
        server.offerCheckpoints();
        DeployedModule foreign = new DeployedModule(server.endpoint(), module.model());
        deployments.stop(deployment, monitor);
        Run run = runs.train(foreign, Map.of("sleep", 60L), monitor);
        assertEquals("", run.deploymentId());
        run.cancel(monitor);
        Run next = runs.resume(run, "", foreign, monitor);
        assertEquals("", next.deploymentId());
        next.cancel(monitor);
        assertEquals(RunState.CANCELLED, next.state());
    }

    @Test
    void whatRunsIsNotDeployedAgain() {
        assertThrows(FaultException.class, () -> deployments.deployAgain(deployment, monitor));
    }
}
