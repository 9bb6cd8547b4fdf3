package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The description of the API, against that of the original. */
class SwaggerTest extends ServerFixture {

    @Test
    void describesItsArgumentsInSwagger() throws Exception {
        JsonNode swagger = client.get("/swagger.json").json();
        assertEquals("2.0", swagger.at("/swagger").asText());
        JsonNode train = swagger.path("paths").path(MODEL + "train/").at("/post/parameters");
        assertEquals("{\"in\":\"query\",\"name\":\"act\",\"required\":false,\"type\":\"string\",\"default\":\"learn\","
                + "\"enum\":[\"learn\",\"wait\",\"refuse\",\"gone\",\"memory\",\"bug\",\"keep\",\"fill\"],"
                + "\"description\":\"a hint\"}",
                train.get(0).toString());
        assertEquals("{\"in\":\"query\",\"name\":\"epochs\",\"required\":false,\"type\":\"integer\","
                + "\"format\":\"int32\",\"default\":2,\"minimum\":1,\"maximum\":1000,\"description\":\"how many\"}",
                train.get(1).toString());
        assertEquals("multi", train.get(2).at("/collectionFormat").asText());
        assertEquals("{\"in\":\"formData\",\"name\":\"image\",\"required\":true,\"type\":\"file\","
                + "\"description\":\"a picture\"}",
                swagger.path("paths").path(MODEL + "predict/").at("/post/parameters/0").toString());
        for (String addition : List.of("metrics", "events", "log", "checkpoints")) {
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
}
