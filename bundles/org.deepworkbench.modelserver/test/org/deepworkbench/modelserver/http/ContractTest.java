package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was seen on a running DEEPaaS with its placeholder model, asked of this server with the same model. */
class ContractTest extends ServerFixture {

    private static final String PLACEHOLDER = "/v2/models/" + PlaceholderModule.NAME + "/";
    private static final String META = "{\"id\": \"0\", \"name\": \"deepaas-test\", \"links\": [{\"rel\": \"self\", "
            + "\"href\": \"/v2/models/deepaas-test\"}], \"description\": \"This is not a model at all, just a "
            + "placeholder for testing the API functionality. If you are seeing this, it is because DEEPaaS could not load a valid"
            + " model.\", \"author\": \"Alvaro Lopez Garcia\", \"version\": \"0.0.1\", \"url\": "
            + "\"https://github.com/indigo-dc/DEEPaaS/\", \"license\": \"Apache 2.0\"}";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    @Override
    List<Model> models() {
        PlaceholderModule placeholder = new PlaceholderModule();
        return List.of(new Model(placeholder, trainingsOf(placeholder)));
    }

    @Test
    void metadata() throws Exception {
        JsonNode meta = new ObjectMapper().readTree(META);
        same(200, JSON, client.get("/v2/models/"), "{\"models\": [" + META + "]}");
        same(200, JSON, client.get(PLACEHOLDER), META);
        assertEquals(fields(meta), fields(client.get(PLACEHOLDER).json()));
    }

    @Test
    void plainAnswers() throws Exception {
        for (String path : List.of("/v2/models", "/v2/models/deepaas-test")) {
            Client.Answer moved = client.get(path);
            exactly(308, TEXT, moved, "308: Permanent Redirect");
            assertEquals(path + "/", moved.header("Location"));
        }
        exactly(404, TEXT, client.get("/v2/models/nope/"), "404: Not Found");
        exactly(404, TEXT, client.get(PLACEHOLDER + "train/3d1e54e7da3f4350ba7d64e40c212718/"), "404: Not Found");
        exactly(404, TEXT, client.get(PLACEHOLDER + "train/3d1e54e7da3f4350ba7d64e40c212718"), "404: Not Found");
        exactly(204, "", client.get("/v2/debug/"), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "parameter=abc | application/json | {\"parameter\": [\"Not a valid integer.\"]}",
        "parameter=1&parameter_three=zzz | application/json | {\"parameter_three\": [\"Must be one of: foo, bar.\"]}",
        "parameter=500 | */* | {\"parameter\": [\"Must be greater than or equal to 0 and less than or equal to "
            + "100.\"]}",
        "parameter=1 | text/csv | {\"accept\": [\"Must be one of: application/json, image/png.\"]}"})
    void wrongArguments(String query, String accept, String body) throws Exception {
        Client.Answer answer = predict(query, accept);
        same(422, "application/json", answer, body);
    }

    @Test
    void aMissingFile() throws Exception {
        same(422, "application/json", client.post(PLACEHOLDER + "predict/"),
                "{\"data\": [\"Missing data for required field.\"]}");
    }

    @Test
    void predictions() throws Exception {
        String json = "{\"date\": \"2019-01-1\", \"labels\": [{\"label\": \"foo\", \"probability\": 1.0}], "
                + "\"data\": \"data:image/png;base64,iVBORw==\"}";
        same(200, JSON, predict("parameter=1", "*/*"), json);
        same(200, JSON, predict("parameter=1", "application/json"), json);
        HttpResponse<byte[]> picture = client.bytes(client.upload(PLACEHOLDER + "predict/?parameter=1", "data", "x.png",
                new byte[1], "image/png"));
        assertEquals("image/png", picture.headers().firstValue("Content-Type").orElseThrow());
        assertArrayEquals(PlaceholderModule.PNG, picture.body());
    }

    @Test
    void whatPredictionsCanBeIsDeclared() throws Exception {
        JsonNode predict = client.get("/swagger.json").json().path("paths").path(PLACEHOLDER + "predict/").path("post");
        assertEquals(new ObjectMapper().readTree("{\"in\": \"header\", \"name\": \"accept\", \"required\": false, "
                + "\"type\": \"string\", \"default\": \"application/json\", \"enum\": [\"application/json\", "
                + "\"image/png\", \"*/*\"], \"description\": \"Media type(s) that is/are acceptable for the "
                + "response.\"}"),
                predict.at("/parameters/3"));
        assertEquals(predict.at("/parameters/3/enum"), predict.at("/produces"));
    }

    @Test
    void trainings() throws Exception {
        Client.Answer started = client.post(PLACEHOLDER + "train/?sleep=2");
        assertEquals(JSON, started.header("Content-Type"));
        JsonNode training = started.json();
        assertEquals(List.of("date", "args", "uuid", "status"), fields(training));
        assertTrue(training.at("/date").asText().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{6}"));
        assertEquals(2, training.at("/args/sleep").asInt());
        assertTrue(training.at("/uuid").asText().matches("[0-9a-f]{32}"));
        assertEquals("running", training.at("/status").asText());
        String one = PLACEHOLDER + "train/" + training.at("/uuid").asText();
        try (var events = client.events(one + "/events", null)) {
            assertTrue(events.count() > 0);
        }
        JsonNode listed = client.get(PLACEHOLDER + "train/").json();
        assertTrue(listed.isArray());
        assertEquals("done", listed.at("/0/status").asText());
        assertEquals(List.of("date", "args", "uuid", "status", "result"), fields(listed.get(0)));
        assertEquals(List.of("output", "finish_date", "duration"), fields(listed.at("/0/result")));
        assertTrue(listed.at("/0/result/duration").asText().matches("0:00:\\d\\d\\.\\d{6}"));
    }

    /** What the original does wrong: it answers 500 and forgets the training; a waiting one runs; predictions wait. */
    @Test
    void defectsOfTheOriginalAreAbsent() throws Exception {
        String running = client.post(PLACEHOLDER + "train/?sleep=10000").json().at("/uuid").asText();
        String waiting = client.post(PLACEHOLDER + "train/?sleep=10000").json().at("/uuid").asText();
        assertEquals("queued", client.get(PLACEHOLDER + "train/" + waiting).json().at("/status").asText());
        assertEquals(200, predict("parameter=1", "*/*").status());
        Client.Answer cancelled = client.delete(PLACEHOLDER + "train/" + running);
        assertEquals(200, cancelled.status());
        JsonNode list = client.get(PLACEHOLDER + "train/").json();
        assertEquals(2, list.size());
        assertEquals("cancelled", list.at("/0/status").asText());
        assertEquals(200, client.delete(PLACEHOLDER + "train/" + waiting).status());
    }

    private Client.Answer predict(String query, String accept) throws Exception {
        return client.send(client.upload(PLACEHOLDER + "predict/?" + query, "data", "x.png", new byte[1], accept));
    }

    private static void same(int status, String type, Client.Answer answer, String json) throws Exception {
        assertEquals(status, answer.status(), answer::text);
        assertEquals(type, answer.header("Content-Type"));
        assertEquals(new ObjectMapper().readTree(json), answer.json());
    }

    private static void exactly(int status, String type, Client.Answer answer, String body) {
        assertEquals(status, answer.status());
        assertEquals(type, answer.header("Content-Type"));
        assertEquals(body, answer.text());
    }

    private static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
