package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end. */
class DemoTest {

    private static final Duration FULL = Duration.ofMinutes(8);
    /** On the held-out pictures. */
    private static final double LEAST_ACCURACY = 0.90;

    @TempDir
    private Path home;
    private Workbench workbench;

    @BeforeEach
    void setUp() throws Exception {
        workbench = new Workbench(home);
    }

    @AfterEach
    void tearDown() throws Exception {
        workbench.close();
    }

    @Test
    void demonstrationTrainsPredictsAndWritesEverythingDown() throws Exception {
        Path out = home.resolve("results");
        workbench.start("demo", "--out", out).end(FULL).expect(0)
                .says("2 nodes, 11 inputs, 3 outputs", "not available", out.toString())
                .matches("\\d+\\.\\d %");
        for (String name : List.of("report.html", "run.json", "arguments.json", "metrics.csv", "topology.svg")) {
            assertTrue(Files.size(out.resolve(name)) > 0, name);
        }
        for (String name : List.of("topology.png", "learning-curves.png")) {
            assertTrue(ImageIO.read(out.resolve(name).toFile()).getWidth() > 100, name);
        }
        try (var files = Files.list(out)) {
            assertTrue(files.anyMatch(file -> file.getFileName().toString().contains("tfevents")), "event file");
        }
        assertTrue(metrics(out).path("accuracy").asDouble() >= LEAST_ACCURACY, metrics(out)::toString);
        workbench.run("runs").expect(0).says("done");
    }

    @Test
    void sameSeedAndThreadsGiveTheSameMetrics() throws Exception {
        JsonNode first = train("first");
        JsonNode second = train("second");
        assertFalse(first.isEmpty(), "no metrics");
        assertEquals(first, second);
    }

    @Test
    void withoutAFolderTheResultsGoToANewOneBesideThePerson() throws Exception {
        workbench.run("demo", "--set", "epochs=1").expect(0).says("deep-workbench-");
        try (var folders = Files.list(workbench.workingFolder())) {
            List<Path> made = folders.toList();
            assertEquals(1, made.size(), made::toString);
            assertTrue(made.get(0).getFileName().toString().startsWith("deep-workbench-"), made::toString);
            assertTrue(Files.exists(made.get(0).resolve("report.html")));
        }
    }

    @Test
    void publishedTemplateRunsUnchanged() throws Exception {
        Path out = home.resolve("results");
        workbench.run("run", "--set", "epochs=1", "--input", "docker_image=" + Topologies.IMAGE, "--out", out,
                Workbench.corpus("tosca/indigo-dc+tosca-templates/deep-oc/deep-oc-marathon-webdav.yml")).expect(0)
                .matches("deepaas_endpoint +http://").matches("jupyter_endpoint +not available: .+")
                .matches("Docker_image +" + Topologies.IMAGE);
        assertTrue(Files.exists(out.resolve("report.html")));
    }

    @Test
    void twoApplicationsAreTwoServices() throws Exception {
        Path topology = Files.writeString(home.resolve("two.yaml"), Topologies.twoApplications());
        workbench.run("run", topology, "--service", "second", "--set", "epochs=1", "--out", home.resolve("results"))
                .expect(0).says("(node first)", "(node second)");
    }

    @Test
    void asksForGpusButMayDoWithout() throws Exception {
        Path topology = Files.writeString(home.resolve("gpu.yaml"), Topologies.application(Topologies.IMAGE, 1));
        workbench.run("run", topology, "--allow-cpu", "--set", "epochs=1", "--out", home.resolve("results")).expect(0);
    }

    @Test
    void ownPicturesAreLearnt() throws Exception {
        Path data = Pictures.draw(home.resolve("mine"), List.of("red", "green", "blue"), 20);
        Path question = Pictures.draw(home.resolve("question"), List.of("any"), 1).resolve("any/0.png");
        Path out = home.resolve("results");
        workbench.run("demo", "--data", data, "--predict", question, "--set", "epochs=2", "--out", out).expect(0)
                .says("60 pictures in 3 classes").matches("(?m)^ +(red|green|blue) .*%$");
        assertEquals(data.toString(), new ObjectMapper().readTree(out.resolve("arguments.json").toFile())
                .path("images_directory").asText());
    }

    @Test
    void brokenPictureFailsThePredictionButKeepsWhatWasLearnt() throws Exception {
        Path notes = Files.writeString(home.resolve("notes.png"), "this is no picture");
        Path out = home.resolve("results");
        workbench.run("demo", "--set", "epochs=1", "--predict", notes, "--out", out).expect(1)
                .matches("Error: .*(notes\\.png|picture)");
        assertTrue(metrics(out).has("accuracy"), metrics(out)::toString);
    }

    private JsonNode train(String name) throws Exception {
        Path out = home.resolve(name);
        workbench.run("demo", "--set", "epochs=1", "--out", out).expect(0);
        return metrics(out);
    }

    private static JsonNode metrics(Path out) throws Exception {
        return new ObjectMapper().readTree(out.resolve("run.json").toFile()).path("metrics");
    }
}
