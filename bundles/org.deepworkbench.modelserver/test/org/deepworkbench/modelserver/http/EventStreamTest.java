package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The events of a training, from its beginning and after a break. */
class EventStreamTest extends ServerFixture {

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

    private record Event(String name, String id, JsonNode data) {
    }

    /** Reads the stream to its end. */
    private static List<Event> events(Stream<String> lines) {
        String text = String.join("\n", lines.toList());
        return Stream.of(text.split("\n\n")).filter(block -> block.startsWith("event:"))
                .map(EventStreamTest::event).toList();
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
