package org.deepworkbench.run.core.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunListener;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.deepaas.StandardServer;
import org.deepworkbench.run.core.internal.FakeEngine;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.deployments.Deployments;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.run.MetricSample;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trainings and predictions through a whole deployment, on services with the standard endpoints and with more. */
class RunsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String UUID = "%032x".formatted(1);

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

    private Run train() throws FaultException {
        return runs.train(deployment, module, Map.of("sleep", 60L), monitor);
    }

    /** Waits until a listener sees the run as wanted. */
    private void await(Run run, Predicate<Run> wanted) throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        Runnable remove = runs.addListener(new RunListener() {
            @Override
            public void changed(Run changed) {
                if (changed == run && wanted.test(run)) {
                    seen.countDown();
                }
            }
        });
        assertTrue(wanted.test(run) || seen.await(PATIENCE.toSeconds(), TimeUnit.SECONDS), "still " + run.state());
        remove.run();
    }

    @Test
    void trainsOnAStandardServiceWithStatusOnly() throws Exception {
        Run run = train();
        assertEquals(RunState.RUNNING, run.state());
        assertFalse(run.reportsMetrics());
        assertEquals(Map.of("sleep", 60L, "parameter_two", "two"), run.arguments());
        server.set(UUID, "\"status\": \"done\", \"result\": {\"output\": {\"final accuracy\": 0.9, \"note\": \"x\"}}");
        assertTrue(run.await(PATIENCE));
        assertEquals(RunState.DONE, run.state());
        assertEquals(Map.of("final accuracy", 0.9), run.metrics());
        assertTrue(run.curves().isEmpty());
        assertEquals(1, run.progress().fraction().getAsDouble());
        assertTrue(server.requests().stream().noneMatch(r -> r.contains("metrics") || r.contains("/log")));
    }

    @Test
    void followsMetricsLogAndProgressWhereTheyAreOffered() throws Exception {
        server.offerMetrics();
        Run run = train();
        server.set(UUID, "\"status\": \"running\", \"plan\": {\"epochs\": 2, \"batches\": 10}");
        server.sample("loss", 1, 1, 0.9);
        server.sample("loss", 5, 1, 0.5);
        server.sample("val_accuracy", 5, 1, 0.8);
        server.log("first line\nsecond");
        await(run, r -> r.curves().containsKey("val_accuracy") && !r.logTail().isEmpty()
                && r.progress().fraction().isPresent());
        assertEquals(0.5, run.progress().fraction().getAsDouble());
        assertEquals(2, run.progress().epochs().getAsInt());
        assertEquals(2, run.curves().get("loss").size());
        assertEquals(List.of("first line", "second"), run.logTail());
        server.sample("loss", 10, 2, 0.25);
        server.set(UUID, "\"status\": \"done\", \"result\": {\"output\": {\"metrics\": {\"accuracy\": 0.95}}}");
        assertTrue(run.await(PATIENCE));
        assertEquals(Map.of("accuracy", 0.95, "loss", 0.25, "val_accuracy", 0.8), run.metrics());
        List<MetricSample> samples = new ArrayList<>();
        run.samples(samples::add);
        assertEquals(List.of(0L, 1L, 2L, 3L), samples.stream().map(MetricSample::seq).toList());
    }

    @Test
    void aFinishedRunIsKnownToTheNextProcessWithItsCurves() throws Exception {
        server.offerMetrics();
        Run run = train();
        server.sample("loss", 1, 1, 0.9);
        server.log("a line\n");
        server.set(UUID, "\"status\": \"done\", \"result\": {\"output\": null}");
        assertTrue(run.await(PATIENCE));
        Run known = new Runs(new StateFolder(temp), deployments).find(run.id()).orElseThrow();
        assertEquals(RunState.DONE, known.state());
        assertEquals(run.finished(), known.finished());
        assertEquals(0.9, known.curves().get("loss").last());
        assertEquals(List.of("a line"), known.logTail());
        assertFalse(known.isLive());
    }

    @Test
    void cancels() throws Exception {
        Run run = train();
        run.cancel(monitor);
        assertEquals(RunState.CANCELLED, run.state());
        assertEquals(Optional.empty(), run.fault());
    }

    @Test
    void aRefusedTrainingStaysInTheListAsFailed() {
        FaultException refusal = assertThrows(FaultException.class,
                () -> runs.train(deployment, module, Map.of("sleep", "soon"), monitor));
        Run failed = runs.runs().get(0);
        assertEquals(RunState.FAILED, failed.state());
        assertEquals(refusal.fault(), failed.fault().orElseThrow());
    }

    @Test
    void anErrorOfTheTrainingIsToldInItsWords() throws Exception {
        Run run = train();
        server.set(UUID, "\"status\": \"error\", \"message\": \"The disk is full.\"");
        assertTrue(run.await(PATIENCE));
        assertEquals(RunState.FAILED, run.state());
        assertEquals("The disk is full.", run.fault().orElseThrow().why());
    }

    @Test
    void aTrainingThatTheServiceForgotHasFailed() throws Exception {
        Run run = train();
        server.restart();
        assertTrue(run.await(PATIENCE));
        assertTrue(run.fault().orElseThrow().why().contains("restarted"), run.fault().toString());
    }

    @Test
    void theEndOfTheServiceEndsTheRunAtOnceAndKeepsItsMetrics() throws Exception {
        server.offerMetrics();
        Run run = train();
        server.sample("loss", 1, 1, 0.9);
        await(run, r -> !r.curves().isEmpty());
        engine.become(DeploymentState.FAILED, Optional.of(FakeEngine.REFUSAL));
        assertEquals(RunState.FAILED, run.state());
        assertTrue(run.fault().orElseThrow().why().contains(FakeEngine.REFUSAL.what()), run.fault().toString());
        assertEquals(0.9, run.metrics().get("loss"));
    }

    @Test
    void aServiceLostFromADegradedDeploymentEndsItsRunToo() throws Exception {
        Run run = train();
        engine.become(DeploymentState.DEGRADED, Optional.of(FakeEngine.REFUSAL));
        assertEquals(RunState.FAILED, run.state());
        assertEquals(DeploymentState.DEGRADED, deployment.state());
        assertEquals(List.of(), deployment.modules());
    }

    @Test
    void stoppingTheDeploymentCancelsTheRun() throws Exception {
        Run run = train();
        deployments.stop(deployment, monitor);
        assertEquals(RunState.CANCELLED, run.state());
    }

    @Test
    void closingLeavesRunsInterruptedWithAReason() throws Exception {
        Run run = train();
        runs.close();
        assertEquals(RunState.INTERRUPTED, run.state());
        assertTrue(run.fault().isPresent());
    }

    @Test
    void aRunOfAKilledProcessIsInterruptedWithAllItsMetrics() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), InterruptedProcess.class.getName(), temp.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = process.inputReader()) {
            assertEquals("following", out.readLine());
            runs.refresh();
            Run run = runs.runs().get(0);
            assertEquals(RunState.RUNNING, run.state());
            assertThrows(FaultException.class, () -> run.cancel(monitor));
            process.destroyForcibly().waitFor();
            runs.refresh();
            assertEquals(RunState.INTERRUPTED, run.state());
            assertTrue(run.fault().isPresent());
            assertEquals(2, run.curves().get("loss").size());
            assertEquals(Map.of("loss", 0.5), run.metrics());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void deletesAnEndedRunOnly() throws Exception {
        Run run = train();
        assertThrows(FaultException.class, () -> runs.delete(run));
        run.cancel(monitor);
        runs.delete(run);
        assertEquals(List.of(), runs.runs());
    }

    @Test
    void predictsWithTheClassesRanked() throws Exception {
        Path file = Files.writeString(temp.resolve("x.png"), "a picture");
        Prediction prediction = runs.predict(module, file, Map.of("parameter", 1L), monitor);
        assertEquals(List.of("dog", "cat", "cow"), prediction.ranking().stream().map(r -> r.label()).toList());
        assertEquals(0.7, prediction.ranking().get(0).probability());
    }

    @Test
    void readsTheShapesInWhichModulesAnswer() throws IOException {
        for (String json : List.of("{\"labels\": [\"a\", \"b\"], \"probabilities\": [0.1, 0.9]}",
                "{\"labels\": [{\"label\": \"a\", \"probability\": 0.1}, {\"label\": \"b\", \"probability\": 0.9}]}",
                "{\"status\": \"OK\", \"predictions\": "
                        + "[{\"label\": \"a\", \"probability\": 0.1}, {\"label\": \"b\", \"probability\": 0.9}]}",
                "{\"predictions\": {\"labels\": [\"a\", \"b\"], \"probabilities\": [0.1, 0.9]}}")) {
            assertEquals(List.of(new Prediction.Ranked("b", 0.9), new Prediction.Ranked("a", 0.1)),
                    Ranking.of(Json.read(json.getBytes())), json);
        }
        assertEquals(List.of(), Ranking.of(Json.read("{\"forecast\": [1, 2]}".getBytes())));
    }
}
