package org.deepworkbench.run.core.internal.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.deepaas.Model;
import org.deepworkbench.run.core.internal.FakeEngine;
import org.deepworkbench.run.core.internal.Planted;
import org.deepworkbench.run.core.internal.pace.VirtualClockwork;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of deployments on a target that outlives this process, in virtual time. */
class RecoveryTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    Path home;
    private final Random random = new Random(7);
    private VirtualClockwork clockwork = new VirtualClockwork(Instant.parse("2026-01-01T00:00:00Z"), random);
    private final Cloud cloud = new Cloud(() -> clockwork.now(), random);
    private EndpointAnswer answer = new EndpointAnswer.Models(List.of(new Model("m", "", "", "", "")));
    private DeploymentStore store;
    private Deployments service;

    private Deployments process() {
        if (store == null) {
            store = new DeploymentStore(new StateFolder(home), clockwork);
            service = new Deployments(new Caretaker.Means(new StateFolder(home), cloud, clockwork,
                    (endpoint, monitor) -> answer), store);
        }
        return service;
    }

    /** The process is gone; the operating system lets go of its locks. */
    private void kill() {
        store.close();
        store = null;
        clockwork = new VirtualClockwork(clockwork.now(), random);
    }

    @AfterEach
    void end() {
        if (store != null) {
            store.close();
        }
    }

    private Deployment submit() throws FaultException {
        return process().submit(FakeEngine.plan(), Cloud.TARGET, DeployOptions.DEFAULT, new NullProgressMonitor());
    }

    /** {@return the only deployment, as it is known after a while} */
    private Deployment later() {
        process().deployments();
        clockwork.run(LONG);
        return process().deployments().getFirst();
    }

    @Test
    void runsOnceItsModuleAnswersAlsoLongAfterItWasMade() throws FaultException {
        answer = new EndpointAnswer.Silent(new Fault("Silence.", "", "", ""));
        Deployment deployment = submit();
        assertEquals(DeploymentState.IN_PROGRESS, deployment.state());
        clockwork.run(Cloud.TO_START.plusSeconds(5));
        assertEquals(DeploymentState.IN_PROGRESS, deployment.state());
        assertTrue(deployment.status().step().orElseThrow().contains("app"));
        clockwork.run(LONG);
        assertEquals(DeploymentState.DEGRADED, deployment.state());
        assertTrue(deployment.fault().orElseThrow().why().contains("Silence."));
        answer = new EndpointAnswer.Models(List.of(new Model("late", "", "", "", "")));
        clockwork.run(LONG);
        assertEquals(DeploymentState.RUNNING, deployment.state());
        assertEquals("late", deployment.modules().getFirst().model().name());
    }

    @Test
    void whatIsNoModuleRunsToo() throws FaultException {
        answer = new EndpointAnswer.Other();
        submit();
        assertEquals(DeploymentState.RUNNING, later().state());
        assertEquals(List.of(), later().modules());
    }

    @Test
    void anEndpointThatStopsAnsweringIsToldAndComesBack() throws FaultException {
        submit();
        assertEquals(DeploymentState.RUNNING, later().state());
        EndpointAnswer good = answer;
        answer = new EndpointAnswer.Silent(new Fault("Silence.", "", "", ""));
        assertEquals(DeploymentState.DEGRADED, later().state());
        answer = good;
        assertEquals(DeploymentState.RUNNING, later().state());
        assertTrue(later().fault().isEmpty());
    }

    @Test
    void anEndThatTakesLongIsWaitedForAndLeavesRoomForOthers() throws FaultException {
        Deployment slow = submit();
        Deployment other = submit();
        later();
        cloud.toEnd = Duration.ofMinutes(4);
        Instant asked = clockwork.now();
        process().stop(slow, new NullProgressMonitor() {
            @Override
            public boolean isCanceled() { // whoever waits looks whether it is cancelled; meanwhile time goes by
                clockwork.run(Duration.ofSeconds(5));
                return false;
            }
        });
        assertEquals(DeploymentState.STOPPED, slow.state());
        assertFalse(clockwork.now().isBefore(asked.plus(cloud.toEnd)));
        assertTrue(slow.fault().isEmpty());
        assertEquals(DeploymentState.RUNNING, other.state());
        assertEquals(1, cloud.alive.size());
    }

    @Test
    void isFoundAgainAfterAKillAndAfterANormalEnd() throws Exception {
        String id = submit().id();
        kill();
        assertEquals(DeploymentState.RUNNING, later().state());
        assertEquals(id, later().id());
        assertTrue(later().isLive());
        service.close();
        kill();
        assertEquals(1, cloud.alive.size(), "a normal end leaves it running");
        assertEquals(DeploymentState.RUNNING, later().state());
        assertEquals(List.of(), Planted.find(home, "hunter2hunter2", "plantedsecret"));
    }

    @Test
    void whatWasMadeJustBeforeTheKillIsFound() {
        cloud.kills = 0.5;
        while (cloud.alive.isEmpty()) {
            try {
                submit();
            } catch (Cloud.Killed | FaultException e) {
                kill();
            }
        }
        cloud.kills = 0;
        List<Deployment> all = process().deployments();
        clockwork.run(LONG);
        List<Deployment> found = all.stream().map(known -> process().find(known.id()).orElseThrow()).toList();
        assertEquals(1, found.stream().filter(each -> each.state() == DeploymentState.RUNNING).count());
        assertTrue(found.stream().filter(each -> each.state() != DeploymentState.RUNNING).allMatch(
                each -> each.state() == DeploymentState.FAILED && each.fault().isPresent()));
    }

    @Test
    void whatWasNeverMadeHasFailed() throws FaultException {
        cloud.kills = 1;
        assertThrows(Cloud.Killed.class, this::submit);
        kill();
        cloud.kills = 0;
        assertEquals(DeploymentState.FAILED, later().state());
        assertTrue(later().fault().orElseThrow().why().contains("ended before"));
    }

    @Test
    void anAnswerThatWasLostIsAskedForAgain() throws FaultException {
        cloud.loses = 1;
        assertEquals(DeploymentState.UNKNOWN, submit().state());
        clockwork.run(LONG);
        assertTrue(process().deployments().getFirst().unknownSince().isPresent());
        cloud.loses = 0;
        Deployment failed = later();
        assertEquals(DeploymentState.FAILED, failed.state());
        assertEquals("The cloud does not answer.", failed.fault().orElseThrow().what());
    }

    @Test
    void silenceIsUnknownWithItsCauseAndNotAnEnd() throws FaultException {
        submit();
        assertEquals(DeploymentState.RUNNING, later().state());
        cloud.loses = 1;
        Instant before = clockwork.now();
        Deployment silent = later();
        assertEquals(DeploymentState.UNKNOWN, silent.state());
        assertTrue(silent.unknownSince().orElseThrow().isAfter(before));
        assertTrue(silent.status().causes().getLast().text().contains("It thunders."));
        kill();
        assertEquals(DeploymentState.UNKNOWN, later().state());
        cloud.loses = 0;
        assertEquals(DeploymentState.RUNNING, later().state());
        assertEquals(Optional.empty(), later().unknownSince());
        assertTrue(later().status().causes().getLast().text().contains("It thunders."), "the cause stays visible");
    }

    @Test
    void whoAsksAfterASilenceWaitsForTheNextLook() throws FaultException {
        submit();
        later();
        cloud.loses = 1;
        assertEquals(DeploymentState.UNKNOWN, later().state());
        kill();
        cloud.loses = 0;
        process().deployments();
        process().awaitRecovered(LONG, new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                clockwork.run(Duration.ofSeconds(5));
                return false;
            }
        });
        assertEquals(DeploymentState.RUNNING, process().deployments().getFirst().state());
    }

    @Test
    void aTargetThatAsksToBeLeftAloneIs() throws FaultException {
        submit();
        later();
        cloud.loses = 1;
        cloud.retryAfter = Optional.of(Duration.ofHours(1));
        later();
        int calls = cloud.calls.size();
        clockwork.run(Duration.ofMinutes(50));
        assertEquals(calls, cloud.calls.size());
    }

    @Test
    void whatWasRemovedByOthersHasFailed() throws FaultException {
        submit();
        later();
        cloud.alive.clear();
        assertEquals(DeploymentState.FAILED, later().state());
        assertEquals("It is gone.", later().fault().orElseThrow().what());
    }

    @Test
    void aStopThatWasCutIsFinished() throws FaultException {
        Deployment deployment = submit();
        later();
        cloud.kills = 1;
        assertThrows(Cloud.Killed.class, () -> process().stop(deployment, new NullProgressMonitor()));
        kill();
        cloud.kills = 0;
        assertEquals(DeploymentState.STOPPED, later().state());
        assertTrue(cloud.alive.isEmpty());
    }

    @Test
    void aStopThatWasRefusedIsAskedForAgain() throws FaultException {
        Deployment deployment = submit();
        later();
        cloud.refusesStop = true;
        assertThrows(FaultException.class, () -> process().stop(deployment, new NullProgressMonitor()));
        assertFalse(deployment.state().isFinal());
        cloud.refusesStop = false;
        Deployment stopped = later();
        assertEquals(DeploymentState.STOPPED, stopped.state());
        assertTrue(stopped.status().causes().stream().anyMatch(cause -> cause.text().contains("refuses")));
    }

    @Test
    void theNextProcessStopsWhatADeadOneMade() throws FaultException {
        submit();
        later();
        kill();
        Deployment orphan = process().deployments().getFirst();
        process().stop(orphan, new NullProgressMonitor());
        assertTrue(cloud.alive.isEmpty());
        assertEquals(DeploymentState.STOPPED, process().find(orphan.id()).orElseThrow().state());
        process().delete(orphan);
        assertEquals(List.of(), process().deployments());
    }

    @Test
    void oneProcessOnlyTakesItOver() throws FaultException {
        submit();
        later();
        kill();
        Deployment mine = later();
        DeploymentStore otherStore = new DeploymentStore(new StateFolder(home), clockwork);
        Deployments other = new Deployments(new Caretaker.Means(new StateFolder(home), cloud, clockwork,
                (endpoint, monitor) -> answer), otherStore);
        Deployment seen = other.deployments().getFirst();
        clockwork.run(LONG);
        assertTrue(mine.isLive());
        assertFalse(other.find(seen.id()).orElseThrow().isLive());
        assertThrows(FaultException.class, () -> other.stop(seen, new NullProgressMonitor()));
        otherStore.close();
    }

    @Test
    void whatAnotherProcessLeavesIsNoticedAndTakenOver() throws FaultException {
        DeploymentStore deskStore = new DeploymentStore(new StateFolder(home), clockwork);
        Deployments desk = new Deployments(new Caretaker.Means(new StateFolder(home), cloud, clockwork,
                (endpoint, monitor) -> answer), deskStore);
        assertEquals(List.of(), desk.deployments());
        submit();
        clockwork.run(LONG);
        assertFalse(desk.deployments().getFirst().isLive());
        store.close();
        store = null;
        clockwork.run(LONG);
        assertTrue(desk.deployments().getFirst().isLive());
        assertEquals(DeploymentState.RUNNING, desk.deployments().getFirst().state());
        deskStore.close();
    }

    @Test
    void whatFailedOnItsTargetIsClearedAwayByStopping() throws FaultException {
        cloud.breaks = 1;
        submit();
        Deployment failed = later();
        assertEquals(DeploymentState.FAILED, failed.state());
        assertTrue(failed.mayRemain());
        assertThrows(FaultException.class, () -> process().delete(failed));
        kill();
        Deployment known = process().deployments().getFirst();
        process().stop(known, new NullProgressMonitor());
        assertTrue(cloud.alive.isEmpty());
        Deployment cleared = process().find(known.id()).orElseThrow();
        assertEquals(DeploymentState.STOPPED, cleared.state());
        assertTrue(cleared.status().causes().stream().anyMatch(cause -> cause.text().contains("It broke.")));
        process().delete(cleared);
    }

    @Test
    void aDeploymentWhoseTargetIsGoneForGoodIsForgotten() throws FaultException {
        submit();
        cloud.loses = 1;
        process().forget(later());
        assertEquals(List.of(), process().deployments());
    }
}
