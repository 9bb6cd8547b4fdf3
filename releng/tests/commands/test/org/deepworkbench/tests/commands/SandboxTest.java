package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example, unchanged, on make-believe clouds: its module trains and predicts there, and nothing is left. */
class SandboxTest {

    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final Duration TO_END = Duration.ofSeconds(30);
    private static final Duration TRAINING = Duration.ofMinutes(4);

    @TempDir
    private Path home;
    private Workbench workbench;
    private RunningCommand sandbox;
    private URI address;

    @BeforeEach
    void setUp() throws Exception {
        workbench = new Workbench(home);
        workbench.give(3, "a master password");
        workbench.give(4, "any token");
    }

    @AfterEach
    void tearDown() throws Exception {
        if (sandbox != null) {
            sandbox.interrupt();
            assertEquals(130, sandbox.end(TO_END).exitCode());
        }
        workbench.close();
    }

    private void play(String kind) throws Exception {
        sandbox = workbench.start("sandbox", kind, "--speed", 5, "--format", "json");
        sandbox.awaitText("\"address\"", TO_START);
        JsonNode told = new ObjectMapper().readTree(sandbox.written());
        address = URI.create(told.path("address").asText());
        workbench.run("login", "--account", "sandbox", "--token-fd", 4, "--password-fd", 3).expect(0);
        List<String> add = List.of(told.path("target_add").asText().split(" "));
        workbench.run(add.subList(1, add.size()).toArray()).expect(0);
        workbench.run("target", "test", "sandbox", "--password-fd", 3).expect(0).says("Sandbox", "-sandbox");
    }

    private String ask(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer any token").build(), BodyHandlers.ofString()).body();
    }

    private void trainAndPredict() throws Exception {
        Path picture = Pictures.draw(home.resolve("pictures"), List.of("disc"), 1).resolve("disc/0.png");
        Path out = home.resolve("results");
        workbench.start("run", Workbench.example(), "--target", "sandbox", "--set", "epochs=1", "--set",
                "generated_pictures=60", "--set", "image_size=32", "--predict", picture, "--out", out,
                "--password-fd", 3).end(TRAINING).expect(0).says("sandbox", "epochs 1").matches("\\d+\\.\\d %")
                .matches("deepaas_endpoint +http://127\\.0\\.0\\.1:\\d+");
        assertTrue(Files.exists(out.resolve("report.html")));
    }

    @Test
    void theExampleIsTrainedAndAskedThroughAnOrchestrator() throws Exception {
        play("orchestrator");
        trainAndPredict();
        assertFalse(ask("/deployments").contains("uuid"), "nothing is left");
    }

    @Test
    void theExampleIsTrainedAndAskedThroughAnInfrastructureManager() throws Exception {
        play("im");
        trainAndPredict();
        assertEquals("", ask("/infrastructures"), "nothing is left");
    }

    @Test
    void aDeploymentLivesOnWithTheTemplateAsItsAuthorWroteIt() throws Exception {
        play("orchestrator");
        String told = workbench.run("deploy", Workbench.example(), "--target", "sandbox", "--wait", "--format", "json",
                "--password-fd", 3).expect(0).out();
        String id = new ObjectMapper().readTree(told).path("id").asText();
        String uuid = new ObjectMapper().readTree(ask("/deployments")).path("content").path(0).path("uuid").asText();
        String template = ask("/deployments/" + uuid + "/template");
        assertTrue(template.startsWith(Files.readString(Workbench.example())), template);
        assertTrue(template.endsWith("# deep-workbench: " + id + "\n"), template);
        workbench.run("deployments", "--password-fd", 3).expect(0).says(id, "sandbox")
                .matches("running|in progress"); // the next process asks the module anew
        workbench.run("deployments", "logs", id, "--password-fd", 3).expect(0);
        workbench.run("deployments", "delete", id, "--password-fd", 3).expect(0);
        workbench.run("deployments", "--password-fd", 3).expect(0).doesNotSay(id);
        assertFalse(ask("/deployments").contains(uuid), "nothing is left");
    }
}
