package org.deepworkbench.run.core.internal.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.deepaas.Model;
import org.deepworkbench.run.core.internal.FakeEngine;
import org.deepworkbench.run.core.internal.pace.VirtualClockwork;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many deployments on a cloud that loses questions and answers, by processes that are killed at any moment: in the midst
 * of a call, before and after it took effect, and between calls. The seed is told, so that a failure can be repeated.
 */
class SoakTest {

    private static final int DEPLOYMENTS = 60;
    private static final int KILLS_BETWEEN_CALLS = 15;

    @TempDir
    Path home;
    private final long seed = Long.getLong("deepworkbench.soak.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private VirtualClockwork clockwork = new VirtualClockwork(Instant.parse("2026-01-01T00:00:00Z"), random);
    private final Cloud cloud = new Cloud(() -> clockwork.now(), random);
    private final Set<String> endAsked = new HashSet<>();
    private final Set<String> deleted = new HashSet<>();
    private DeploymentStore store;
    private Deployments process;
    private int kills;
    private int submitted;

    private void start() {
        StateFolder state = new StateFolder(home);
        store = new DeploymentStore(state, clockwork);
        process = new Deployments(new Caretaker.Means(state, cloud, clockwork, (endpoint, monitor) ->
                new EndpointAnswer.Models(List.of(new Model("m", "", "", "", "")))), store);
        process.deployments();
    }

    private void kill() {
        kills++;
        store.close();
        clockwork = new VirtualClockwork(clockwork.now(), random);
        start();
    }

    private interface Act {
        void run() throws FaultException;
    }

    private void survive(Act act) {
        try {
            act.run();
        } catch (FaultException e) {
            assertTrue(!e.fault().what().isBlank());
        } catch (Cloud.Killed e) {
            kill();
        }
    }

    private void submit() throws FaultException {
        submitted++;
        process.submit(FakeEngine.plan(), Cloud.TARGET, DeployOptions.DEFAULT, new NullProgressMonitor());
    }

    private void stop() throws FaultException {
        List<Deployment> all = process.deployments();
        if (!all.isEmpty()) {
            Deployment one = all.get(random.nextInt(all.size()));
            endAsked.add(one.id());
            process.stop(one, new NullProgressMonitor());
            if (random.nextBoolean()) {
                process.delete(process.find(one.id()).orElseThrow());
                deleted.add(one.id());
            }
        }
    }

    @Test
    void nothingIsLostNothingDoubledNothingLeft() {
        System.out.println("soak with seed " + seed);
        cloud.loses = 0.15;
        cloud.kills = 0.01;
        cloud.breaks = 0.1;
        start();
        int ends = 0;
        while (submitted < DEPLOYMENTS || ends < KILLS_BETWEEN_CALLS) {
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3 -> survive(this::submit);
                case 4, 5 -> survive(this::stop);
                case 6 -> {
                    kill();
                    ends++;
                }
                default -> { }
            }
            survive(() -> clockwork.run(Duration.ofMillis(random.nextInt(20_000))));
        }
        cloud.loses = 0;
        cloud.kills = 0;
        kill();
        clockwork.run(Duration.ofHours(1));
        judge();
    }

    private void judge() {
        String told = "seed " + seed + ", kills " + kills;
        List<Deployment> all = process.deployments();
        Set<String> ids = all.stream().map(Deployment::id).collect(Collectors.toSet());
        assertEquals(List.of(), cloud.doubled, told);
        List<String> strays = new ArrayList<>(cloud.alive.keySet());
        strays.removeAll(ids);
        assertEquals(List.of(), strays, "left running though nobody knows it: " + told);
        for (Deployment each : all) {
            String what = each.id() + " is " + each.state() + ": " + told;
            boolean alive = cloud.alive.containsKey(each.id());
            switch (each.state()) {
                case RUNNING -> assertTrue(alive && !endAsked.contains(each.id()), what);
                case STOPPED -> assertTrue(!alive && endAsked.contains(each.id()), what);
                case FAILED -> assertTrue(each.fault().isPresent() && !each.status().causes().isEmpty()
                        && (!alive || each.mayRemain()), what);
                default -> throw new AssertionError(what);
            }
        }
        assertTrue(deleted.stream().noneMatch(id -> ids.contains(id) || cloud.alive.containsKey(id)), told);
        assertTrue(all.stream().anyMatch(each -> each.state() == DeploymentState.RUNNING), told);
        assertTrue(kills > KILLS_BETWEEN_CALLS && submitted >= DEPLOYMENTS, told);
        System.out.println(submitted + " deployments, " + kills + " kills, " + deleted.size() + " deleted, "
                + cloud.calls.size() + " calls; in the end " + all.stream()
                        .collect(Collectors.groupingBy(Deployment::state, Collectors.counting())));
    }
}
