package org.deepworkbench.run.core.internal.artifacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunArtifacts;
import org.deepworkbench.run.core.RunReport;
import org.deepworkbench.run.core.deepaas.StandardServer;
import org.deepworkbench.run.core.internal.FakeEngine;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.Planted;
import org.deepworkbench.run.core.internal.deployments.Deployments;
import org.deepworkbench.run.core.internal.runs.Runs;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole report of a run with metrics and a prediction. */
class ArtifactsTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>";

    @TempDir
    Path temp;

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final StandardServer server = new StandardServer().offerMetrics();
    private Deployments deployments;
    private Runs runs;
    private RunReport report;
    private Path out;

    @BeforeEach
    void train() throws Exception {
        StateFolder state = new StateFolder(temp.resolve("state"));
        deployments = new Deployments(state, new FakeEngine(server.endpoint()));
        runs = new Runs(state, deployments);
        Deployment deployment = deployments.deploy(FakeEngine.plan(), FakeEngine.TARGET, DeployOptions.DEFAULT, monitor);
        Run run = runs.train(deployment, deployment.modules().get(0),
                Map.of("sleep", 3L, "parameter_two", "<script>alert(1)</script>"), monitor);
        Random random = new Random(1);
        for (int step = 1; step <= 400; step++) {
            server.sample("loss", step, 1 + step / 100, 1.6 * Math.exp(-step / 120.0) + 0.1 * random.nextDouble());
            server.sample("accuracy", step, 1 + step / 100,
                    1 - 0.8 * Math.exp(-step / 90.0) - 0.05 * random.nextDouble());
            if (step % 100 == 0) {
                server.sample("val_loss", step, step / 100, 1.7 * Math.exp(-step / 110.0) + 0.1);
                server.sample("val_accuracy", step, step / 100, 0.98 - 0.8 * Math.exp(-step / 95.0));
            }
        }
        server.set("%032x".formatted(1), """
                "status": "done", "result": {"output": {"seed": 42, "metrics": {"accuracy": 0.953},
                "versions": {"pytorch": "2.7.1"}}}""");
        assertTrue(run.await(Duration.ofSeconds(30)));
        Path picture = temp.resolve("plankton & co.png");
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        image.setRGB(10, 10, Color.RED.getRGB());
        ImageIO.write(image, "png", picture.toFile());
        Prediction prediction = new Prediction("m", Map.of("image", picture), List.of(new Prediction.Ranked("<b>diatom</b>", 0.91),
                new Prediction.Ranked("copepod", 0.06), new Prediction.Ranked("other", 0.03)), List.of(), "{}", Instant.now(),
                Duration.ofMillis(120));
        report = new RunReport(deployment, run, Optional.of(prediction),
                Optional.of(new RunReport.Picture(SVG, Raster.png(SVG))));
        out = temp.resolve("out");
    }

    @AfterEach
    void stop() {
        runs.close();
        deployments.close();
        server.close();
    }

    private TreeSet<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void everyFileIsThere() throws Exception {
        assertEquals(out.resolve("report.html"), RunArtifacts.write(report, out, monitor));
        assertEquals(new TreeSet<>(List.of("arguments.json", "learning-curves.png", "learning-curves.svg",
                "metrics.csv", "report.html", "run.json", "topology.png", "topology.svg",
                EventFile.name(report.run().started()))), names());
        assertEquals(809, Files.readAllLines(out.resolve("metrics.csv")).size());
        assertEquals("3", Json.read(Files.readAllBytes(out.resolve("arguments.json"))).path("sleep").asText());
        BufferedImage curves = ImageIO.read(out.resolve("learning-curves.png").toFile());
        assertEquals(2160, curves.getWidth());
        assertTrue(colours(curves) > 20, "a picture, not a blank sheet");
    }

    private static long colours(BufferedImage image) {
        return Stream.iterate(0, y -> y < image.getHeight(), y -> y + 3)
                .flatMapToInt(y -> IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y)))
                .distinct().count();
    }

    @Test
    void runJsonTellsWhatItTakesToRepeatIt() throws Exception {
        RunArtifacts.write(report, out, monitor);
        JsonNode run = Json.read(Files.readAllBytes(out.resolve("run.json")));
        assertEquals(0.953, run.path("metrics").path("accuracy").asDouble());
        assertEquals(42, run.path("seed").asInt());
        assertEquals("2.7.1", run.path("versions").path("pytorch").asText());
        assertEquals("deephdc/image:cpu", run.path("image").asText());
        assertEquals("•••", run.path("deployment").path("inputs").path("jupyter_password").asText());
        assertEquals("There is no monitor.",
                run.path("deployment").path("outputs").path("monitor").path("notAvailable").asText());
    }

    @Test
    void thePageIsCompleteAndHarmless() throws Exception {
        String page = Files.readString(RunArtifacts.write(report, out, monitor));
        assertFalse(page.contains("<script") || page.contains("<b>"), "everything is escaped");
        assertTrue(page.contains("&lt;script&gt;alert(1)") && page.contains("&lt;b&gt;diatom"), "and shown");
        assertFalse(page.matches("(?s).*(src|href)=\"(?!data:).*"), "nothing is loaded");
        assertTrue(page.contains("not available — There is no monitor."), "outputs without a value have a reason");
        assertTrue(page.contains("width:91.0%") && page.contains("No volumes."), "bars and limitations");
    }

    @Test
    void noSecretIsWritten() throws Exception {
        RunArtifacts.write(report, out, monitor);
        assertEquals(List.of(), Planted.find(temp, "hunter2hunter2", "plantedsecret", "the-token"));
    }

    @Test
    void whatElseIsInTheFolderStaysAndAnEarlierReportIsReplaced() throws Exception {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.txt"), "mine");
        Files.writeString(out.resolve("topology.png"), "mine, too");
        Files.writeString(out.resolve("events.out.tfevents.1.host"), "another program's");
        RunReport plain = new RunReport(report.deployment(), report.run(), Optional.empty(), Optional.empty());
        RunArtifacts.write(plain, out, monitor);
        assertEquals("mine, too", Files.readString(out.resolve("topology.png")));
        Files.writeString(out.resolve("run.json"), "old");
        Files.writeString(out.resolve(EventFile.name(Instant.EPOCH)), "old");
        RunArtifacts.write(report, out, monitor);
        assertTrue(names().contains("topology.svg"));
        RunArtifacts.write(plain, out, monitor);
        assertFalse(names().contains("topology.svg"), "the earlier report's picture is not taken for this one's");
        assertEquals("mine", Files.readString(out.resolve("thesis.txt")));
        assertTrue(names().contains("events.out.tfevents.1.host"));
        assertFalse(names().contains(EventFile.name(Instant.EPOCH)));
        assertTrue(Files.readString(out.resolve("run.json")).contains("metrics"));
    }

    @Test
    void aFolderThatCannotBeMadeIsAFault() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "in the way");
        FaultException fault = assertThrows(FaultException.class,
                () -> RunArtifacts.write(report, file.resolve("out"), monitor));
        assertFalse(fault.fault().remedy().isEmpty());
        assertEquals("in the way", Files.readString(file));
    }

    @Test
    void aFailureHalfWayLeavesNothing() {
        RunReport broken = new RunReport(report.deployment(), new BrokenRun(report.run()).asRun(), report.prediction(),
                report.topology());
        assertThrows(FaultException.class, () -> RunArtifacts.write(broken, out, monitor));
        assertFalse(Files.exists(out));
    }

    @Test
    void cancellingLeavesNothing() {
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> RunArtifacts.write(report, out, monitor));
        assertFalse(Files.exists(out));
    }
}
