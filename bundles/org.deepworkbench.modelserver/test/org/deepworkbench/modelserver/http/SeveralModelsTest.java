package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.deepworkbench.modelserver.training.ScriptedModule;
import org.junit.jupiter.api.Test;

/** Several models behind one server: each has its own path and trainings, all share the queue. */
class SeveralModelsTest extends ServerFixture {

    private static final String OTHER = "/v2/models/other/";

    private final ScriptedModule second = new ScriptedModule("other");

    @Override
    List<Model> models() {
        return List.of(new Model(module, trainings), new Model(second, trainingsOf(second)));
    }

    @Test
    void allAreListedAndDescribed() throws Exception {
        JsonNode listed = client.get("/v2/models/").json();
        assertEquals(List.of("scripted", "other"), listed.findValuesAsText("name"));
        assertEquals("/v2/models/other", listed.at("/models/1/links/0/href").asText());
        assertEquals(listed.at("/models/1"), client.get(OTHER).json());
        JsonNode swagger = client.get("/swagger.json").json();
        for (String path : List.of(MODEL, OTHER)) {
            JsonNode predict = swagger.path("paths").path(path + "predict/").path("post");
            assertEquals("image", predict.at("/parameters/0/name").asText());
            String shape = predict.at("/responses/200/schema/$ref").asText();
            assertTrue(swagger.at(shape.substring(1)).at("/properties").has("labels"), shape);
        }
    }

    @Test
    void theSecondLearnsWhenTheFirstHasAndPredictsMeanwhile() throws Exception {
        String first = client.post(MODEL + "train/?act=wait").json().at("/uuid").asText();
        module.begun.await();
        String other = client.post(OTHER + "train/").json().at("/uuid").asText();
        assertEquals("queued", client.get(OTHER + "train/" + other).json().at("/status").asText());
        assertEquals(404, client.get(MODEL + "train/" + other).status());
        assertEquals(1, client.get(OTHER + "train/").json().size());
        assertEquals(200, client.upload(OTHER + "predict/", "image", "a", "x".getBytes()).status());
        module.release.countDown();
        assertEquals("done", awaitEnd(first).at("/status").asText());
        second.begun.await();
    }
}
