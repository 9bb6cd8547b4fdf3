package org.deepworkbench.run.core.deepaas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.deepaas.Call;
import org.deepworkbench.run.core.internal.deepaas.Exchange;
import org.deepworkbench.run.core.internal.deepaas.JsonReader;
import org.deepworkbench.run.core.internal.deepaas.SwaggerReader;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.run.MetricBatch;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The client against a service with the standard endpoints and its oddities. */
class DeepaasClientTest {

    private static final String MODEL = StandardServer.MODEL;
    private static final Duration SECONDS = Duration.ofSeconds(10);

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final StandardServer server = new StandardServer();
    private final DeepaasClient client = new DeepaasClient(server.endpoint());

    @AfterEach
    void stop() {
        server.close();
    }

    private static Fault fault(Executable call) {
        return assertThrows(FaultException.class, call).fault();
    }

    private static ModelSchema schema(String document, String model) throws IOException, FaultException {
        try (InputStream in = StandardServer.class.getResourceAsStream(document)) {
            return new SwaggerReader(Json.read(in.readAllBytes())).schema(model);
        }
    }

    private static Argument named(List<Argument> arguments, String name) {
        return arguments.stream().filter(argument -> argument.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void listsModelsWithTheToken() throws FaultException {
        List<Model> models = client.models(SECONDS, monitor);
        assertEquals(List.of(MODEL), models.stream().map(Model::name).toList());
        assertEquals("0.0.1", models.get(0).version());
        assertEquals(List.of("Bearer the-token"), server.authorizations());
    }

    @Test
    void followsARedirectForAMissingSlash() throws FaultException {
        Call call = Call.get("v2/models?x=1", SECONDS, 1000);
        assertEquals(200, new Exchange(server.endpoint()).exchange(call, monitor).status());
        assertEquals(List.of("GET /v2/models?x=1", "GET /v2/models/?x=1"), server.requests());
    }

    @Test
    void doesNotCarryTheTokenToAnotherHost() {
        try (StandardServer other = new StandardServer()) {
            server.answer("/v2/models/", exchange -> {
                exchange.getResponseHeaders().set("Location", other.endpoint().uri() + "v2/models/");
                StandardServer.text(exchange, 302, "");
            });
            Fault fault = fault(() -> client.models(SECONDS, monitor));
            assertTrue(fault.why().contains(other.endpoint().uri().toString()), fault.sentence());
            assertTrue(other.requests().isEmpty());
        }
    }

    @Test
    void readsTheArgumentsOfTheRecordedDemo() throws Exception {
        ModelSchema schema = schema("swagger-demo.json", "ai4os_demo_app");
        assertEquals(Optional.of(10L), named(schema.train(), "epoch_num").defaultValue());
        Argument range = named(schema.predict(), "demo_int_range");
        assertEquals(1, range.minimum().getAsDouble());
        assertEquals(100, range.maximum().getAsDouble());
        assertTrue(named(schema.predict(), "demo_password").secret());
        assertEquals(List.of("choice1", "choice2"), named(schema.predict(), "demo_str_choice").choices());
        Argument floats = named(schema.predict(), "demo_list_of_floats");
        assertTrue(floats.list() && floats.multi());
        assertEquals(Argument.Type.NUMBER, floats.type());
        assertEquals(Optional.of(List.of(0.1, 0.2, 0.3)), floats.defaultValue());
        assertEquals(Argument.Type.FILE, named(schema.predict(), "demo_image").type());
        assertEquals(Optional.of(true), named(schema.predict(), "demo_bool").defaultValue());
        assertEquals("test image upload", named(schema.predict(), "demo_image").hint());
        assertTrue(schema.additions().isEmpty());
    }

    @Test
    void knowsAdditionsOnlyFromTheSchema() throws FaultException {
        assertEquals(Set.of(), client.schema(MODEL, monitor).additions());
        server.offerMetrics();
        assertEquals(Set.of(Addition.METRICS, Addition.LOG), client.schema(MODEL, monitor).additions());
    }

    @Test
    void aModelThatTheSchemaDoesNotDescribeIsAFault() {
        assertTrue(fault(() -> client.schema("nope", monitor)).what().contains("«nope»"));
    }

    @Test
    void refusedArgumentsAreNamed() throws FaultException {
        ModelSchema schema = client.schema(MODEL, monitor);
        Fault fault = fault(() -> client.train(MODEL, schema.train(), Map.of("sleep", "soon"), monitor));
        assertEquals("sleep: Not a valid integer.", fault.why());
        assertFalse(fault.where().contains("?"), "the query may hold a secret: " + fault.where());
    }

    @Test
    void trainsUntilDone() throws FaultException {
        ModelSchema schema = client.schema(MODEL, monitor);
        Training training = client.train(MODEL, schema.train(), Map.of("sleep", 2L), monitor);
        assertEquals(Training.Status.RUNNING, training.status());
        assertEquals(Map.of("sleep", 2L, "parameter_two", "two"), training.args());
        server.set(training.uuid(), "\"status\": \"completed\", \"result\": {\"output\": {\"final accuracy\": 0.9}}");
        Training after = client.training(MODEL, training.uuid(), monitor).orElseThrow();
        assertEquals(Training.Status.DONE, after.status());
        assertEquals(Map.of("final accuracy", 0.9), after.result());
        assertEquals(1, client.trainings(MODEL, monitor).size());
        server.restart();
        assertEquals(List.of(), client.trainings(MODEL, monitor));
        assertEquals(Optional.empty(), client.training(MODEL, training.uuid(), monitor));
    }

    @Test
    void cancelsAlthoughTheServiceAnswers500() throws FaultException {
        Training training = client.train(MODEL, List.of(), Map.of("sleep", 99L), monitor);
        assertEquals(Optional.empty(), client.cancel(MODEL, training.uuid(), monitor));
        assertTrue(server.requests().contains("DELETE /v2/models/deepaas-test/train/" + training.uuid()));
    }

    @Test
    void aRefusedCancellationIsAFault() throws FaultException {
        Training training = client.train(MODEL, List.of(), Map.of("sleep", 99L), monitor);
        String path = "/v2/models/deepaas-test/train/" + training.uuid();
        server.answer(path, exchange -> {
            if (exchange.getRequestMethod().equals("DELETE")) {
                StandardServer.text(exchange, 500, "Server got itself in trouble");
            } else {
                StandardServer.json(exchange, 200, "{\"uuid\": \"1\", \"status\": \"running\"}");
            }
        });
        assertTrue(fault(() -> client.cancel(MODEL, training.uuid(), monitor)).why().contains("no reason"));
    }

    @Test
    void predictsOnAFileWithAnOddName(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a \"picture\" ä.png"), "content");
        ModelSchema schema = client.schema(MODEL, monitor);
        String json = client.predict(MODEL, schema.predict(), Map.of("data", file),
                Map.of("parameter", 1L, "accept", "application/json"), monitor);
        assertTrue(json.contains("probabilities"), json);
        assertEquals("POST /v2/models/deepaas-test/predict/?parameter=1", server.requests().getLast());
    }

    @Test
    void aMissingPredictionArgumentIsNamed(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("x.png"), "content");
        assertTrue(fault(() -> client.predict(MODEL, List.of(), Map.of("data", file), Map.of(), monitor)).why()
                .contains("parameter: Missing data"));
    }

    @Test
    void aFileThatIsNotThereIsAFault(@TempDir Path folder) {
        Path file = folder.resolve("none.png");
        assertEquals(file.toString(),
                fault(() -> client.predict(MODEL, List.of(), Map.of("data", file), Map.of(), monitor)).where());
    }

    @Test
    void aPageOfHtmlBecomesASentence() {
        server.answer("/v2/models/", exchange -> StandardServer.send(exchange, 502, "text/html",
                "<html><head><title>x</title><style>p {}</style></head><body><h1>Bad\n Gateway</h1></body></html>"));
        assertEquals("Bad Gateway", fault(() -> client.models(SECONDS, monitor)).why());
    }

    @Test
    void whatIsNotJsonIsAFault() {
        server.answer("/v2/models/", exchange -> StandardServer.json(exchange, 200, "{\"models\": [}"));
        assertFalse(fault(() -> client.models(SECONDS, monitor)).remedy().isEmpty());
    }

    @Test
    void anotherServiceIsNotTakenForADeepaas() {
        server.answer("/v2/models/", exchange -> StandardServer.json(exchange, 200, "{\"status\": \"fail\"}"));
        assertTrue(fault(() -> client.models(SECONDS, monitor)).what().contains("DEEPaaS"));
    }

    @Test
    void aHugeAnswerIsNotReadOn() {
        server.answer("/v2/models/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[1 << 20];
            try (var out = exchange.getResponseBody()) {
                for (int i = 0; i < 64; i++) {
                    out.write(piece);
                }
            } catch (IOException e) {
                exchange.close(); // the client hung up, as it should
            }
        });
        assertTrue(fault(() -> client.models(SECONDS, monitor)).why().contains("8 MiB"));
    }

    @Test
    void aSilentServiceEndsInAFault() {
        server.answer("/v2/models/", exchange -> { });
        Fault fault = fault(() -> client.models(Duration.ofMillis(300), monitor));
        assertTrue(fault.what().contains("too long"), fault.sentence());
    }

    @Test
    void aCancelledMonitorEndsTheWait() {
        server.answer("/v2/models/", exchange -> monitor.setCanceled(true));
        assertThrows(OperationCanceledException.class, () -> client.models(Duration.ofMinutes(5), monitor));
    }

    @Test
    void nobodyAtTheAddressIsAFault() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        URI uri = URI.create("http://127.0.0.1:" + port + "/");
        DeepaasClient nobody = new DeepaasClient(new Endpoint("app", uri, Optional.empty()));
        assertEquals(uri + "v2/models/", fault(() -> nobody.models(SECONDS, monitor)).where());
    }

    @Test
    void readsPythonsNumbersThatAreNone() throws IOException {
        MetricBatch batch = JsonReader.metrics(Json.read(("{\"next\": 3, \"samples\": ["
                + "{\"seq\": 0, \"name\": \"loss\", \"step\": 1, \"epoch\": 1, \"time\": 1.5, \"value\": NaN},"
                + "{\"seq\": 1, \"name\": \"\", \"value\": 1}, {\"seq\": 0, \"name\": \"again\"},"
                + "{\"seq\": 2, \"name\": \"loss\", \"time\": \"2026-11-21T00:00:00Z\", \"value\": 0.5}]}")
                        .getBytes()), 0);
        assertEquals(List.of(0L, 2L), batch.samples().stream().map(sample -> sample.seq()).toList());
        assertTrue(Double.isNaN(batch.samples().get(0).value()));
        assertEquals(3, batch.next());
    }
}
