package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.deepworkbench.modelserver.LoggedErrors;
import org.deepworkbench.modelserver.training.ScriptedModule;
import org.deepworkbench.modelserver.training.Trainings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers of the API, against what was seen on a running DEEPaaS. */
@Timeout(60)
class DeepaasServerTest {

    private static final String MODEL = "/v2/models/scripted/";

    private final ScriptedModule module = new ScriptedModule();
    private final Trainings trainings = new Trainings(module, Clock.systemUTC());
    private DeepaasServer server;
    private Client client;

    @BeforeEach
    void start() throws Exception {
        server = DeepaasServer.start("127.0.0.1", 0, "secret", module, trainings);
        client = new Client(server.address(), "secret");
    }

    @AfterEach
    void stop() throws Exception {
        trainings.close();
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v2", "/v2/models", "/v2/models/scripted", "/v2/models/scripted/train",
        "/v2/models/scripted/predict", "/v2/debug"})
    void aMissingSlashIsRedirectedWithTheQuery(String path) throws Exception {
        Client.Answer answer = client.get(path + "?a=b%20c");
        assertEquals(308, answer.status());
        assertEquals(path + "/?a=b%20c", answer.header("Location"));
        assertEquals("308: Permanent Redirect", answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/", "/v2/models/nope/", "/v2/models/nope", "/v2/models/scripted/train/0123/",
        "/v2/models/scripted/train/0123", "/v2/models/scripted/train/0123/metrics", "/swagger.json/",
        "/v2/models/scripted/train//", "/v2/models//"})
    void whatDoesNotExistIsNotFoundInPlainText(String path) throws Exception {
        Client.Answer answer = client.get(path);
        assertTrue(answer.status() == 404 || answer.status() == 400, () -> path + ": " + answer.status());
        if (!path.contains("//")) {
            assertEquals("404: Not Found", answer.text());
            assertEquals("text/plain; charset=utf-8", answer.header("Content-Type"));
        }
    }

    @Test
    void aWrongMethodIsToldWhichAreAllowed() throws Exception {
        Client.Answer answer = client.delete(MODEL + "train/");
        assertEquals(405, answer.status());
        assertEquals("GET,POST", answer.header("Allow"));
    }

    @Test
    void describesVersionsAndModels() throws Exception {
        assertEquals("v2", client.get("/").json().at("/versions/0/id").asText());
        assertEquals("stable", client.get("/v2/").json().at("/version").asText());
        JsonNode listed = client.get("/v2/models/").json().at("/models/0");
        assertEquals("scripted", listed.at("/name").asText());
        assertEquals("/v2/models/scripted", listed.at("/links/0/href").asText());
        assertEquals(listed, client.get(MODEL).json());
        Client.Answer debug = client.get("/v2/debug/");
        assertEquals(204, debug.status());
        assertEquals("", debug.text());
    }

    @Test
    void onlyTheTokenOpens() throws Exception {
        for (String token : List.of("", "secre", "secret2", "Secret")) {
            try (Client stranger = new Client(server.address(), token)) {
                Client.Answer answer = stranger.get("/v2/models/");
                assertEquals(401, answer.status(), token);
                assertEquals("Bearer", answer.header("WWW-Authenticate"));
                assertEquals(401, stranger.post(MODEL + "train/").status());
                assertEquals(401, stranger.get("/swagger.json").status());
            }
        }
        assertEquals(0, trainings.all().size());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 200", "localhost, 200", "[::1], 200", "evil.example, 401", "127.0.0.1.evil.example, 401"})
    void onlyItsOwnNamesOpen(String host, int status) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.getOutputStream().write(("GET /v2/ HTTP/1.1\r\nHost: " + host + ":" + server.address().getPort()
                    + "\r\nAuthorization: Bearer secret\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream(),
                    StandardCharsets.UTF_8));
            assertTrue(reader.readLine().startsWith("HTTP/1.1 " + status), host);
        }
    }

    @Test
    void aPortInUseIsAnError() {
        assertThrows(IOException.class, () -> DeepaasServer.start("127.0.0.1", server.address().getPort(), "t",
                module, trainings));
    }

    @Test
    void aTrainingHasTheShapeOfTheOriginal() throws Exception {
        Client.Answer started = client.post(MODEL + "train/?epochs=3&steps=0.1&steps=0.2");
        assertEquals(200, started.status());
        assertEquals("application/json; charset=utf-8", started.header("Content-Type"));
        assertEquals(List.of("date", "args", "uuid", "status"), names(started.json()).subList(0, 4));
        assertTrue(started.json().at("/date").asText().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{6}"));
        assertEquals("{\"act\":\"learn\",\"epochs\":3,\"steps\":[0.1,0.2]}", started.json().at("/args").toString());
        JsonNode done = awaitEnd(started.json().at("/uuid").asText());
        assertEquals("done", done.at("/status").asText());
        assertEquals(List.of("output", "finish_date", "duration"), names(done.at("/result")));
        assertEquals(0.75, done.at("/result/output/accuracy").asDouble());
        assertTrue(done.at("/result/duration").asText().matches("0:00:0\\d\\.\\d{6}"));
        assertEquals("{\"epochs\":3,\"batches\":3}", new ObjectMapper().readTree("{\"epochs\":"
                + done.at("/plan/epochs") + ",\"batches\":" + done.at("/plan/batches") + "}").toString());
        JsonNode list = client.get(MODEL + "train/").json();
        assertTrue(list.isArray());
        assertEquals(done, list.get(0));
    }

    @Test
    void wrongArgumentsAreNamed() throws Exception {
        Client.Answer answer = client.post(MODEL + "train/?epochs=x&act=zzz&epoch=3");
        assertEquals(422, answer.status());
        assertEquals("{\"act\":[\"Must be one of: learn, wait, refuse, memory, bug.\"],"
                + "\"epochs\":[\"Not a valid integer.\"],\"epoch\":[\"Unknown field.\"]}", answer.text());
        assertEquals(0, trainings.all().size());
    }

    @Test
    void aFailedTrainingSaysWhy() throws Exception {
        JsonNode failed = awaitEnd(client.post(MODEL + "train/?act=refuse").json().at("/uuid").asText());
        assertEquals("error", failed.at("/status").asText());
        assertEquals("The data cannot be used.", failed.at("/message").asText());
        assertTrue(failed.at("/result").isMissingNode());
    }

    @Test
    void cancellingARunningTrainingAnswersAndLeavesItCancelled() throws Exception {
        String uuid = client.post(MODEL + "train/?act=wait").json().at("/uuid").asText();
        String waiting = client.post(MODEL + "train/").json().at("/uuid").asText();
        assertEquals("queued", client.get(MODEL + "train/" + waiting).json().at("/status").asText());
        Client.Answer cancelled = client.delete(MODEL + "train/" + uuid);
        assertEquals(200, cancelled.status());
        assertEquals("cancelled", cancelled.json().at("/status").asText());
        assertEquals("cancelled", client.get(MODEL + "train/" + uuid).json().at("/status").asText());
        assertEquals("done", awaitEnd(waiting).at("/status").asText());
        assertEquals(200, client.delete(MODEL + "train/" + uuid).status());
        assertEquals(404, client.get(MODEL + "train/" + uuid).status());
        assertEquals(404, client.delete(MODEL + "train/" + uuid).status());
    }

    @Test
    void metricsAndLogAreReadFromWhereOneStopped() throws Exception {
        String uuid = client.post(MODEL + "train/?epochs=4").json().at("/uuid").asText();
        awaitEnd(uuid);
        JsonNode metrics = client.get(MODEL + "train/" + uuid + "/metrics").json();
        assertEquals(4, metrics.at("/next").asInt());
        assertEquals(List.of("seq", "name", "step", "epoch", "time", "value"), names(metrics.at("/samples/0")));
        assertEquals(0.5, metrics.at("/samples/1/value").asDouble());
        JsonNode later = client.get(MODEL + "train/" + uuid + "/metrics?since=3").json();
        assertEquals(3, later.at("/samples/0/seq").asInt());
        assertEquals(1, later.at("/samples").size());
        assertEquals(0, client.get(MODEL + "train/" + uuid + "/metrics?since=99").json().at("/samples").size());
        assertEquals("{\"since\":[\"Not a valid integer.\"]}",
                client.get(MODEL + "train/" + uuid + "/metrics?since=x").text());
        JsonNode log = client.get(MODEL + "train/" + uuid + "/log").json();
        assertEquals("begins\nepoch 1\nepoch 2\nepoch 3\nepoch 4\nends\n", log.at("/text").asText());
        assertEquals(log.at("/text").asText().length(), log.at("/next").asInt());
        assertEquals("ends\n", client.get(MODEL + "train/" + uuid + "/log?since=39").json().at("/text").asText());
    }

    @Test
    void eventsTellWhatHappensUntilTheEnd() throws Exception {
        String uuid = client.post(MODEL + "train/?act=wait&epochs=3").json().at("/uuid").asText();
        module.begun.await();
        try (Stream<String> lines = client.events(MODEL + "train/" + uuid + "/events", null)) {
            module.release.countDown();
            List<Event> events = events(lines);
            assertEquals(List.of("0", "1", "2"), ids(events, "metric"));
            for (Event event : events) {
                if (event.name().equals("metric")) {
                    assertEquals(event.id(), event.data().at("/seq").asText());
                }
            }
            assertEquals("done", events.getLast().data().at("/status").asText());
            assertEquals(3, events.getLast().data().at("/plan/epochs").asInt());
            assertEquals("2", events.getLast().id());
            assertEquals(0, events.stream().filter(e -> e.name().equals("log")).findFirst().orElseThrow().data()
                    .at("/offset").asInt());
        }
    }

    @Test
    void eventsGoOnAfterTheLastOneSeen() throws Exception {
        String uuid = client.post(MODEL + "train/?epochs=5").json().at("/uuid").asText();
        awaitEnd(uuid);
        try (Stream<String> lines = client.events(MODEL + "train/" + uuid + "/events", "2")) {
            List<Event> events = events(lines);
            assertEquals(List.of("3", "4"), ids(events, "metric"));
            assertEquals("done", events.getLast().data().at("/status").asText());
            assertFalse(events.stream().anyMatch(e -> e.data().at("/text").asText().equals("epoch 2")));
            assertTrue(events.stream().anyMatch(e -> e.data().at("/text").asText().equals("epoch 4")));
        }
        try (Stream<String> lines = client.events(MODEL + "train/" + uuid + "/events", "4")) {
            assertEquals(List.of(), ids(events(lines), "metric"));
        }
    }

    @Test
    void predictsFromAnUpload() throws Exception {
        Client.Answer answer = client.upload(MODEL + "predict/", "image", "ä.png", "hello".getBytes());
        assertEquals(200, answer.status());
        assertEquals("{\"labels\":[\"ä.png\",\"5\"]}", answer.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bad | 422 | {\"image\":[\"It is bad.\"]}",
        "early | 400 | {\"message\":\"Train first.\"}"})
    void aPredictionThatFailsSaysWhy(String content, int status, String body) throws Exception {
        Client.Answer answer = client.upload(MODEL + "predict/", "image", "a", content.getBytes());
        assertEquals(status, answer.status());
        assertEquals(body, answer.text());
    }

    @Test
    void aBugIsA500ThatSaysSo() throws Exception {
        LoggedErrors.expect("predict/ failed");
        Client.Answer answer = client.upload(MODEL + "predict/", "image", "a", "bug".getBytes());
        assertEquals(500, answer.status());
        assertTrue(answer.json().at("/message").asText().contains("for a test"));
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        assertEquals("{\"image\":[\"Missing data for required field.\"]}", client.post(MODEL + "predict/").text());
        assertEquals(422, client.upload(MODEL + "predict/", "data", "a", "x".getBytes()).status());
    }

    @Test
    void anUploadIsBounded() throws Exception {
        Client.Answer answer = client.upload(MODEL + "predict/", "image", "a", new byte[33 << 20]);
        assertEquals(413, answer.status());
        assertTrue(answer.json().at("/message").asText().contains("32 MB"));
        assertEquals(200, client.get("/v2/").status());
    }

    @Test
    void anUploadOfUntoldLengthIsBoundedToo() throws Exception {
        String head = "--x\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a\"\r\n\r\n";
        Client.Answer answer = client.send(client.request(MODEL + "predict/")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                        new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)),
                        new ByteArrayInputStream(new byte[40 << 20])))).build());
        assertTrue(answer.status() == 400 || answer.status() == 413, () -> answer.status() + answer.text());
        assertEquals(200, client.get("/v2/").status());
    }

    @Test
    void anUploadThatIsNoMultipartIsRefused() throws Exception {
        for (String body : List.of("", "nothing", "--x\r\nContent-Disposition: form-data\r\n\r\n", "--x")) {
            Client.Answer answer = client.send(client.request(MODEL + "predict/")
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString(body)).build());
            assertEquals(400, answer.status(), body);
        }
        Client.Answer unbounded = client.send(client.request(MODEL + "predict/")
                .header("Content-Type", "multipart/form-data").POST(BodyPublishers.ofString("x")).build());
        assertEquals(400, unbounded.status());
    }

    @Test
    void predictsWhileATrainingRuns() throws Exception {
        client.post(MODEL + "train/?act=wait");
        module.begun.await();
        assertEquals(200, client.upload(MODEL + "predict/", "image", "a", "x".getBytes()).status());
    }

    @Test
    void theApiPageNeedsNoTokenButTheDescriptionDoes() throws Exception {
        try (Client stranger = new Client(server.address(), "")) {
            assertTrue(stranger.get("/ui").text().contains("swagger-ui"));
            assertEquals(200, stranger.get("/api").status());
            assertTrue(stranger.get("/static/swagger/swagger-ui-bundle.js").text().length() > 1_000_000);
            assertTrue(stranger.get("/static/swagger/swagger-ui.css").text().contains(".swagger-ui"));
            assertTrue(stranger.get("/static/swagger/ui.js").text().contains("SwaggerUIBundle"));
            assertEquals(401, stranger.get("/static/swagger/other.js").status());
        }
    }

    @Test
    void describesItsArgumentsInSwagger() throws Exception {
        JsonNode swagger = client.get("/swagger.json").json();
        assertEquals("2.0", swagger.at("/swagger").asText());
        JsonNode train = swagger.path("paths").path(MODEL + "train/").at("/post/parameters");
        assertEquals("{\"in\":\"query\",\"name\":\"act\",\"required\":false,\"type\":\"string\",\"default\":\"learn\","
                + "\"enum\":[\"learn\",\"wait\",\"refuse\",\"memory\",\"bug\"],\"description\":\"a hint\"}",
                train.get(0).toString());
        assertEquals("{\"in\":\"query\",\"name\":\"epochs\",\"required\":false,\"type\":\"integer\","
                + "\"format\":\"int32\",\"default\":2,\"minimum\":1,\"maximum\":1000,\"description\":\"how many\"}",
                train.get(1).toString());
        assertEquals("multi", train.get(2).at("/collectionFormat").asText());
        assertEquals("{\"in\":\"formData\",\"name\":\"image\",\"required\":true,\"type\":\"file\","
                + "\"description\":\"a picture\"}",
                swagger.path("paths").path(MODEL + "predict/").at("/post/parameters/0").toString());
        for (String addition : List.of("metrics", "events", "log")) {
            assertTrue(swagger.path("paths").path(MODEL + "train/{uuid}/" + addition).has("get"), addition);
        }
    }

    @Test
    void hasAllPathsAndDefinitionsOfTheOriginal() throws Exception {
        Path contract = Optional.ofNullable(System.getenv("DEEP_WORKBENCH_CORPUS")).map(Path::of)
                .orElse(Path.of("../../../shared/corpus")).resolveSibling("contracts/deepaas/swagger-demo.json");
        if (!Files.exists(contract)) {
            Assumptions.abort("corpus absent");
        }
        JsonNode original = new ObjectMapper().readTree(contract.toFile());
        JsonNode ours = client.get("/swagger.json").json();
        original.path("paths").properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(method ->
                assertTrue(ours.path("paths").path(path.getKey().replace("ai4os_demo_app", "scripted")).has(method),
                        path.getKey() + " " + method)));
        original.path("definitions").fieldNames().forEachRemaining(name ->
                assertTrue(ours.path("definitions").has(name), name));
    }

    private JsonNode awaitEnd(String uuid) throws Exception {
        assertTrue(trainings.find(uuid).orElseThrow().awaitEnd(Duration.ofSeconds(20)));
        return client.get(MODEL + "train/" + uuid).json();
    }

    private static List<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false).toList();
    }

    private record Event(String name, String id, JsonNode data) {
    }

    /** Reads the stream to its end. */
    private static List<Event> events(Stream<String> lines) {
        String text = String.join("\n", lines.toList());
        return Stream.of(text.split("\n\n")).filter(block -> block.startsWith("event:"))
                .map(DeepaasServerTest::event).toList();
    }

    private static Event event(String block) {
        String name = "";
        String id = "";
        JsonNode data = null;
        for (String line : block.split("\n")) {
            String value = line.substring(line.indexOf(": ") + 2);
            switch (line.substring(0, line.indexOf(':'))) {
                case "event" -> name = value;
                case "id" -> id = value;
                case "data" -> data = parsed(value);
                default -> throw new AssertionError(line);
            }
        }
        return new Event(name, id, data);
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    private static List<String> ids(List<Event> events, String name) {
        return events.stream().filter(event -> event.name().equals(name)).map(Event::id).toList();
    }
}
