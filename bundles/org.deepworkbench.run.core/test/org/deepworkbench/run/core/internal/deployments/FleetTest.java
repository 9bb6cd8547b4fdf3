package org.deepworkbench.run.core.internal.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.Passage;
import org.deepworkbench.run.core.deepaas.Model;
import org.deepworkbench.run.core.internal.FakeEngine;
import org.deepworkbench.run.core.internal.overlay.OverlayProbe;
import org.deepworkbench.run.core.internal.pace.Lane;
import org.deepworkbench.run.core.internal.pace.VirtualClockwork;
import org.deepworkbench.run.core.internal.targets.TargetBook;
import org.deepworkbench.run.core.internal.targets.Targets;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.deepworkbench.spi.overlay.OverlaySource;
import org.deepworkbench.spi.overlay.RuntimeOverlay;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many deployments on one cloud, as those see them who look at all of them or at one topology. */
class FleetTest {

    private static final int MANY = 1_000;

    @TempDir
    Path home;
    private final Random random = new Random(11);
    private final VirtualClockwork clockwork = new VirtualClockwork(Instant.parse("2026-01-01T00:00:00Z"), random);
    private final Cloud cloud = new Cloud(clockwork::now, random);
    private Path topology;
    private DeploymentStore store;
    private Deployments service;

    @BeforeEach
    void start() throws Exception {
        topology = Files.writeString(home.resolve("topology.yaml"), "").toRealPath();
        StateFolder state = new StateFolder(home.resolve("state"));
        store = new DeploymentStore(state, clockwork);
        service = new Deployments(new Caretaker.Means(state, cloud, clockwork, (endpoint, monitor) ->
                new EndpointAnswer.Models(List.of(new Model("m", "", "", "", "")))), store);
    }

    @AfterEach
    void end() {
        store.close();
    }

    private Deployment submit(Optional<Path> file) throws FaultException {
        Plan plan = FakeEngine.plan();
        return service.submit(new Plan(plan.name(), plan.toscaText(), plan.inputs(), plan.services(), plan.outputs(),
                file), Cloud.TARGET, DeployOptions.DEFAULT, new NullProgressMonitor());
    }

    @Test
    void aThousandDeploymentsAskTheirTargetLessThanTwiceASecond() throws FaultException {
        for (int i = 0; i < MANY; i++) {
            submit(Optional.empty());
            clockwork.run(Duration.ofMillis(20));
        }
        clockwork.run(Duration.ofMinutes(1)); // what persons asked for is over
        cloud.calls.clear();
        clockwork.run(Duration.ofMinutes(30));
        List<Instant> calls = cloud.calls;
        assertTrue(calls.size() > MANY, "each is looked at within half an hour: " + calls.size());
        for (int i = 2; i < calls.size(); i++) {
            Duration three = Duration.between(calls.get(i - 2), calls.get(i));
            assertTrue(three.compareTo(Lane.APART.multipliedBy(2)) >= 0, "three calls within " + three);
        }
        assertTrue(service.deployments().stream().allMatch(each -> each.state() == DeploymentState.RUNNING));
    }

    @Test
    void theStatesItWentThroughAreRemembered() throws FaultException {
        Deployment deployment = submit(Optional.empty());
        Instant asked = deployment.created();
        clockwork.run(Duration.ofMinutes(1));
        service.stop(deployment, new NullProgressMonitor());
        List<DeploymentState> states = deployment.history().stream().map(Passage::state).toList();
        assertEquals(List.of(DeploymentState.PLANNED, DeploymentState.SUBMITTED, DeploymentState.IN_PROGRESS,
                DeploymentState.RUNNING, DeploymentState.STOPPING, DeploymentState.STOPPED), states);
        assertEquals(asked, deployment.history().getFirst().time());
        assertEquals(clockwork.now(), deployment.since());
        store.close();
        store = new DeploymentStore(new StateFolder(home.resolve("state")), clockwork);
        assertEquals(deployment.history(), store.list().getFirst().history());
    }

    @Test
    void whatIsOnASandboxIsMarkedAsSuchAlsoAfterARestart() throws FaultException {
        StateFolder state = new StateFolder(home.resolve("state"));
        Targets targets = new Targets(state, cloud, service);
        targets.add(Cloud.TARGET);
        assertEquals("cloud", submit(Optional.empty()).targetLabel());
        new TargetBook(state, cloud).remember("cloud", known -> new KnownTarget(known.target(), known.engine(),
                known.lastUsed(), known.lastProbe(), true));
        Deployment deployment = submit(Optional.empty());
        assertEquals("cloud (sandbox)", deployment.targetLabel());
        store.close();
        store = new DeploymentStore(state, clockwork);
        assertEquals("cloud (sandbox)", store.find(deployment.id()).orElseThrow().targetLabel());
    }

    @Test
    void theNodesOfATopologyAreFollowedWhereItRuns() throws Exception {
        Path link = Files.createSymbolicLink(home.resolve("elsewhere"), home).resolve("topology.yaml");
        List<List<RuntimeOverlay>> heard = new ArrayList<>();
        OverlaySource source = OverlayProbe.of(service, clockwork);
        Runnable removal = source.follow(link, heard::add);
        clockwork.run(Duration.ofSeconds(1));
        assertEquals(List.of(List.of()), heard);
        submit(Optional.empty());
        submit(Optional.of(home.resolve("other.yaml")));
        Deployment deployment = submit(Optional.of(topology));
        clockwork.run(Duration.ofSeconds(5));
        RuntimeOverlay early = heard.getLast().getFirst();
        assertEquals(NodeOverlay.State.BUSY, early.nodes().get("app").state());
        clockwork.run(Duration.ofMinutes(1));
        assertEquals(1, heard.getLast().size());
        RuntimeOverlay late = heard.getLast().getFirst();
        assertEquals(deployment.id(), late.id());
        assertEquals(NodeOverlay.State.GOOD, late.nodes().get("app").state());
        assertTrue(late.nodes().get("app").logged());
        assertEquals(1, late.nodes().get("app").addresses().size());
        removal.run();
        int before = heard.size();
        service.stop(deployment, new NullProgressMonitor());
        clockwork.run(Duration.ofMinutes(1));
        assertEquals(before, heard.size());
    }

    @Test
    void aStormOfChangesIsToldAFewTimesASecond() throws Exception {
        List<Instant> told = new ArrayList<>();
        OverlayProbe.of(service, clockwork).follow(topology, now -> told.add(clockwork.now()));
        for (int i = 0; i < 40; i++) {
            Deployment deployment = submit(Optional.of(topology));
            clockwork.run(Duration.ofMillis(20));
            service.stop(deployment, new NullProgressMonitor());
        }
        clockwork.run(Duration.ofSeconds(1));
        assertTrue(told.size() > 2, told::toString);
        for (int i = 1; i < told.size(); i++) {
            assertTrue(Duration.between(told.get(i - 1), told.get(i)).toMillis() >= 250, told::toString);
        }
    }
}
