package org.deepworkbench.run.core.internal.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentListener;
import org.deepworkbench.run.core.deepaas.StandardServer;
import org.deepworkbench.run.core.internal.FakeEngine;
import org.deepworkbench.run.core.internal.Planted;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentsTest {

    @TempDir
    Path temp;

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final StandardServer server = new StandardServer();
    private final FakeEngine engine = new FakeEngine(server.endpoint());
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private Deployments deployments;

    @BeforeEach
    void start() {
        deployments = new Deployments(new StateFolder(temp), engine);
        deployments.addListener(new DeploymentListener() {
            @Override
            public void added(Deployment deployment) {
                heard.add("added " + deployment.state());
            }

            @Override
            public void changed(Deployment deployment) {
                heard.add("changed " + deployment.state());
            }

            @Override
            public void removed(Deployment deployment) {
                heard.add("removed");
            }
        });
    }

    @AfterEach
    void stop() {
        deployments.close();
        server.close();
    }

    private Deployment deploy() throws FaultException {
        return deployments.deploy(FakeEngine.plan(), FakeEngine.TARGET, DeployOptions.DEFAULT, monitor);
    }

    @Test
    void runsWhenItsModuleAnswers() throws Exception {
        Deployment deployment = deploy();
        assertEquals(DeploymentState.RUNNING, deployment.state());
        assertEquals(StandardServer.MODEL, deployment.modules().get(0).model().name());
        assertEquals(List.of("added PLANNED", "changed SUBMITTED", "changed IN_PROGRESS", "changed RUNNING"), heard);
        assertEquals(List.of("No volumes."), deployment.limitations());
        assertEquals("log of app", deployment.log("app", 0));
        assertTrue(deployment.isLive());
        assertEquals(List.of(deployment), deployments.deployments());
    }

    @Test
    void evaluatesOutputsOrSaysWhyNot() throws FaultException {
        assertEquals(Map.of("address", new Evaluation.Available("127.0.0.1"),
                "monitor", new Evaluation.NotAvailable("There is no monitor."),
                "echo", new Evaluation.Available("password is •••")), deploy().outputs());
    }

    @Test
    void outputsThatTheTargetTellsCountMoreThanWhatIsWorkedOutHere() throws FaultException {
        engine.tellOutputs(Map.of("monitor", "http://192.0.2.1/", "echo", "it is hunter2hunter2"));
        Map<String, Evaluation> outputs = deploy().outputs();
        assertEquals(new Evaluation.Available("http://192.0.2.1/"), outputs.get("monitor"));
        assertEquals(new Evaluation.Available("it is •••"), outputs.get("echo"));
        assertEquals(new Evaluation.Available("127.0.0.1"), outputs.get("address"));
    }

    @Test
    void secretsStayOutOfEverythingWritten() throws Exception {
        Deployment deployment = deploy();
        assertEquals("•••", deployment.inputs().get("jupyter_password"));
        assertEquals(List.of(), Planted.find(temp, "hunter2hunter2", "plantedsecret", "the-token"));
        assertEquals(1, Planted.find(temp, "deephdc/image:cpu").size());
    }

    @Test
    void isInTheJournalBeforeTheEngineIsAsked() {
        engine.failAtDeploy(FakeEngine.REFUSAL);
        assertThrows(FaultException.class, this::deploy);
        Deployment failed = deployments.deployments().get(0);
        assertEquals(DeploymentState.FAILED, failed.state());
        assertEquals(Optional.of(FakeEngine.REFUSAL), failed.fault());
        Deployment known = reopened().deployments().get(0);
        assertEquals(failed.status(), known.status());
    }

    @Test
    void aRefusedPlanLeavesNoTrace() throws IOException {
        engine.refuse(FakeEngine.REFUSAL);
        FaultException refusal = assertThrows(FaultException.class, this::deploy);
        assertEquals(FakeEngine.REFUSAL, refusal.fault());
        assertTrue(deployments.deployments().isEmpty());
        assertEquals(List.of(), Planted.find(temp, "A plan"));
    }

    @Test
    void everyReasonOfARefusalIsTold() {
        engine.refuse(FakeEngine.REFUSAL);
        engine.refuse(new Fault("And too large.", "", "", ""));
        String told = assertThrows(FaultException.class, this::deploy).getMessage();
        assertTrue(told.contains("cannot run here") && told.contains("And too large."), told);
    }

    @Test
    void anUnknownTargetIsAFaultThatNamesTheOthers() {
        FaultException fault = assertThrows(FaultException.class,
                () -> deployments.assess(FakeEngine.plan(), new Target("moon", "moon", Map.of()), DeployOptions.DEFAULT));
        assertTrue(fault.getMessage().contains("«moon»") && fault.getMessage().contains("fake"), fault.getMessage());
    }

    @Test
    void theWaitForTheModuleEndsWhenTheDeploymentFails() {
        server.answer("/v2/models/", exchange -> {
            StandardServer.text(exchange, 503, "starting");
            engine.become(DeploymentState.FAILED, Optional.of(FakeEngine.REFUSAL));
        });
        FaultException fault = assertThrows(FaultException.class, this::deploy);
        assertEquals(FakeEngine.REFUSAL, fault.fault());
        assertEquals(DeploymentState.FAILED, deployments.deployments().get(0).state());
    }

    @Test
    void waitsUntilTheModuleAnswers() throws FaultException {
        int[] asked = new int[1];
        server.answer("/v2/models/", exchange -> {
            if (asked[0]++ < 2) {
                StandardServer.text(exchange, 503, "starting");
            } else {
                StandardServer.json(exchange, 200, "{\"models\": [{\"name\": \"late\"}]}");
            }
        });
        assertEquals("late", deploy().modules().get(0).model().name());
    }

    @Test
    void cancellingStopsWhatWasStarted() {
        server.answer("/v2/models/", exchange -> monitor.setCanceled(true));
        assertThrows(OperationCanceledException.class, this::deploy);
        assertEquals(DeploymentState.STOPPED, deployments.deployments().get(0).state());
        assertTrue(engine.stops() > 0);
    }

    @Test
    void aFailureLaterIsHeard() throws FaultException {
        Deployment deployment = deploy();
        engine.become(DeploymentState.FAILED, Optional.of(FakeEngine.REFUSAL));
        assertEquals(Optional.of(FakeEngine.REFUSAL), deployment.fault());
        assertEquals("changed FAILED", heard.getLast());
        assertTrue(deployment.modules().isEmpty());
        assertFalse(deployment.isLive());
    }

    @Test
    void stopsAndDeletes() throws Exception {
        Deployment deployment = deploy();
        assertThrows(FaultException.class, () -> deployments.delete(deployment));
        deployments.stop(deployment, monitor);
        deployments.stop(deployment, monitor);
        assertEquals(DeploymentState.STOPPED, deployment.state());
        assertEquals(1, engine.stops());
        deployments.delete(deployment);
        assertTrue(deployments.deployments().isEmpty());
        try (Stream<Path> left = Files.list(temp.resolve("deployments"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void anotherProcessSeesButDoesNotStopIt() throws FaultException {
        deploy();
        Deployments other = reopened();
        Deployment seen = other.deployments().get(0);
        assertEquals(DeploymentState.RUNNING, seen.state());
        assertFalse(seen.isLive());
        assertThrows(FaultException.class, () -> other.stop(seen, monitor));
        other.close();
    }

    @Test
    void changesOfAnotherProcessAreSeenAfterARefresh() throws FaultException {
        Deployments other = reopened();
        assertTrue(other.deployments().isEmpty());
        Deployment deployment = deploy();
        other.refresh();
        assertEquals(DeploymentState.RUNNING, other.deployments().get(0).state());
        deployments.stop(deployment, monitor);
        other.refresh();
        assertEquals(DeploymentState.STOPPED, other.deployments().get(0).state());
        deployments.delete(deployment);
        other.refresh();
        assertTrue(other.deployments().isEmpty());
    }

    private Deployments reopened() {
        return new Deployments(new StateFolder(temp), engine);
    }
}
