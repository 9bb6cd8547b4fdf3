package org.deepworkbench.modelserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.http.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole process over HTTP: from its start to its end, however that comes. */
@Timeout(180)
class ServerProcessTest {

    private static final String MODULE = "image-classification";
    private static final String MODEL = "/v2/models/" + MODULE + "/";
    private static final String ENDLESS = "train/?generated_pictures=600&image_size=32&epochs=1000";

    @TempDir
    Path work;

    /** The job of the demonstration: its defaults, watched while it runs. */
    @Test
    void learnsTheGeneratedPicturesAndPredicts() throws Exception {
        try (ServerProcess server = ServerProcess.start(work, "--threads", "2", "--flavour", "phytoplankton");
                Client client = server.client()) {
            assertEquals(server.pid(), server.line().at("/pid").asLong());
            assertTrue(client.get("/v2/models/").json().at("/models/0/description").asText().contains("phytoplankton"));
            String uuid = client.post(MODEL + "train/").json().at("/uuid").asText();
            List<String> events;
            try (Stream<String> lines = client.events(MODEL + "train/" + uuid + "/events", null)) {
                events = lines.toList();
            }
            JsonNode training = client.get(MODEL + "train/" + uuid).json();
            assertEquals("done", training.at("/status").asText(), training::toString);
            JsonNode output = training.at("/result/output");
            System.out.println("accuracy " + output.at("/accuracy") + " after " + training.at("/result/duration"));
            assertTrue(output.at("/accuracy").asDouble() >= 0.90, training::toString);
            assertTrue(output.at("/classes").size() >= 5);
            long samples = events.stream().filter("event: metric"::equals).count();
            JsonNode metrics = client.get(MODEL + "train/" + uuid + "/metrics").json();
            assertEquals(metrics.at("/next").asLong(), samples);
            assertEquals(training.at("/plan/batches"), metrics.at("/samples").get((int) samples - 1).at("/step"));

            byte[] sample = Files.readAllBytes(Path.of(output.at("/sample_picture").asText()));
            JsonNode prediction = client.upload(MODEL + "predict/", "image", "sample.png", sample).json();
            assertEquals(output.at("/sample_label"), prediction.at("/labels/0"), prediction::toString);
            assertEquals(5, prediction.at("/probabilities").size());
        }
    }

    @Test
    void predictsAndCancelsWithinASecondWhileItLearns() throws Exception {
        try (ServerProcess server = ServerProcess.start(work, "--threads", "2"); Client client = server.client()) {
            String first = client.post(MODEL + "train/?generated_pictures=60&image_size=32&epochs=1").json()
                    .at("/uuid").asText();
            try (Stream<String> lines = client.events(MODEL + "train/" + first + "/events", null)) {
                assertTrue(lines.count() > 0);
            }
            byte[] sample = Files.readAllBytes(Path.of(client.get(MODEL + "train/" + first).json()
                    .at("/result/output/sample_picture").asText()));
            String uuid = startEndless(client);
            assertEquals(200, client.upload(MODEL + "predict/", "image", "a.png", sample).status());
            assertEquals("running", client.get(MODEL + "train/" + uuid).json().at("/status").asText());
            long start = System.nanoTime();
            Client.Answer cancelled = client.delete(MODEL + "train/" + uuid);
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertEquals(200, cancelled.status());
            assertEquals("cancelled", cancelled.json().at("/status").asText());
            assertTrue(millis < 1000, () -> "cancelled after " + millis + " ms");
        }
    }

    @Test
    void endsByItselfWhenItsParentIsGoneEvenWhileItLearns() throws Exception {
        try (ServerProcess server = ServerProcess.start(work); Client client = server.client()) {
            startEndless(client);
            server.cutLifeLine();
            assertEquals(0, server.awaitExit(5));
            assertEquals("", server.restOfOutput());
        }
        try (Stream<Path> left = Files.list(work.resolve("models/image-classification"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void inAContainerItLetsAllInAndOutlivesItsInput() throws Exception {
        try (ServerProcess server = ServerProcess.start(work, "--container");
                Client client = server.stranger()) {
            server.cutLifeLine();
            assertEquals(200, client.get("/v2/models/").status());
            assertEquals(-1, server.awaitExit(1));
            server.terminate();
            assertTrue(server.awaitExit(5) >= 0);
        }
    }

    @Test
    void withoutATokenItServesThisMachineAndEndsWithItsInput() throws Exception {
        try (ServerProcess server = ServerProcess.start(work, "--no-token"); Client client = server.stranger()) {
            assertEquals(200, client.get("/v2/models/").status());
            server.cutLifeLine();
            assertEquals(0, server.awaitExit(5));
        }
    }

    @Test
    void endsInOrderWhilePyTorchIsStillLoading() throws Exception {
        for (int i = 0; i < 3; i++) {
            try (ServerProcess server = ServerProcess.start(work); Client client = server.client()) {
                assertEquals(200, client.get("/v2/models/").status());
                server.cutLifeLine();
                assertEquals(0, server.awaitExit(60));
            }
        }
    }

    @Test
    void endsInOrderWhenItIsTerminated() throws Exception {
        try (ServerProcess server = ServerProcess.start(work); Client client = server.client()) {
            startEndless(client);
            server.terminate();
            assertTrue(server.awaitExit(5) >= 0);
        }
    }

    @Test
    void aPortInUseIsToldInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertError(1, "The port " + taken.getLocalPort(), work, "--port",
                    Integer.toString(taken.getLocalPort()), "--host", "0.0.0.0");
        }
    }

    @Test
    void aWorkFolderThatCannotBeMadeIsToldInOneLine() throws Exception {
        Path file = Files.writeString(work.resolve("file"), "in the way");
        assertError(1, "is in the way", file);
    }

    @Test
    void wrongUsageIsToldInOneLine() throws Exception {
        assertError(2, "Unknown option --token", work, "--token", "x");
        assertError(2, "--work", null);
        assertError(2, "Built in: image-classification", work, "--module", "fortune-telling");
        assertError(2, "--container", work, "--no-token", "--container");
        assertError(2, "not at 0.0.0.0", work, "--no-token", "--host", "0.0.0.0");
        assertError(2, "phytoplankton", work, "--flavour", "cats");
        assertError(2, "asked for twice", work, "--module", MODULE + ":plants", "--module", MODULE + ":seeds");
        assertError(2, "whole number from 0 to 65535", work, "--port", "x");
    }

    @Test
    void listsItsModulesWithTheirArguments() throws Exception {
        try (ServerProcess process = ServerProcess.start(null, "--list")) {
            JsonNode first = process.line().at("/modules/0");
            assertEquals(MODULE, first.at("/name").asText());
            assertEquals("generic", first.at("/flavours/0").asText());
            assertEquals("epochs", first.findValue("train").findValuesAsText("name").stream()
                    .filter("epochs"::equals).findFirst().orElseThrow());
            assertEquals("file", first.at("/predict/0/type").asText());
            assertEquals("string", first.at("/prediction/properties/labels/items/type").asText());
            assertEquals(0, process.awaitExit(10));
        }
    }

    @Test
    void writesTheDataThatAModuleMakesUpIntoAnEmptyFolder() throws Exception {
        Path folder = work.resolve("new/data");
        try (ServerProcess process = ServerProcess.start(null, "--write-data", folder.toString(), "--seed", "7")) {
            assertEquals(folder.toString(), process.line().at("/folder").asText(), process.line()::toString);
            assertEquals(0, process.awaitExit(10));
        }
        try (Stream<Path> written = Files.walk(folder)) {
            assertTrue(written.filter(Files::isRegularFile).count() > 100);
        }
        assertError(2, "is not empty", null, "--write-data", folder.toString());
        Path file = Files.writeString(work.resolve("file"), "in the way");
        assertError(1, "cannot be written", null, "--write-data", file.toString());
    }

    private static void assertError(int code, String message, Path work, String... options) throws Exception {
        try (ServerProcess server = ServerProcess.start(work, options)) {
            assertTrue(server.line().at("/error").asText().contains(message), server.line().toString());
            assertEquals(code, server.awaitExit(10));
        }
    }

    /** {@return a training that has begun to learn} */
    private static String startEndless(Client client) throws Exception {
        String uuid = client.post(MODEL + ENDLESS).json().at("/uuid").asText();
        try (Stream<String> lines = client.events(MODEL + "train/" + uuid + "/events", null)) {
            assertTrue(lines.anyMatch("event: metric"::equals));
        }
        return uuid;
    }
}
