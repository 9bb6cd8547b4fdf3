package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Trainings over HTTP, against what was seen on a running DEEPaaS. */
class TrainEndpointsTest extends ServerFixture {

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
        assertEquals(3, done.at("/plan/epochs").asInt());
        assertEquals(3, done.at("/plan/batches").asInt());
        JsonNode list = client.get(MODEL + "train/").json();
        assertTrue(list.isArray());
        assertEquals(done, list.get(0));
    }

    @Test
    void wrongArgumentsAreNamed() throws Exception {
        Client.Answer answer = client.post(MODEL + "train/?epochs=x&act=zzz&epoch=3");
        assertEquals(422, answer.status());
        assertEquals("{\"act\":[\"Must be one of: learn, wait, refuse, gone, memory, bug, keep, fill.\"],"
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

    private static List<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false).toList();
    }
}
