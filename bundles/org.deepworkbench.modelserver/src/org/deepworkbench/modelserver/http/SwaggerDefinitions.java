package org.deepworkbench.modelserver.http;

import static org.deepworkbench.modelserver.http.Swagger.map;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.training.TrainingStatus;

/** The shapes that the API answers with, as Swagger definitions. */
final class SwaggerDefinitions {

    private static final Map<String, Object> TEXT = map("type", "string");
    private static final Map<String, Object> NUMBER = map("type", "number");
    private static final Map<String, Object> WHOLE = map("type", "integer");

    /** The original's name for what any model predicts. */
    private static final String PREDICTION = "ModelPredictionResponse";

    private SwaggerDefinitions() {
    }

    /** {@return all shapes, with the predictions of these modules} */
    static Map<String, Object> of(List<ModuleDescription> modules) {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("Failure", object(map("message", TEXT), "message"));
        definitions.put("Location", object(map("rel", TEXT, "href", map("type", "string", "format", "url"),
                "type", TEXT), "href", "rel", "type"));
        definitions.put("Version", object(map("id", TEXT, "links", listOf("Location"), "version", TEXT),
                "id", "version"));
        definitions.put("Versions", object(map("versions", listOf("Version"))));
        definitions.put("ModelMeta", object(map("id", TEXT, "name", TEXT, "description", TEXT, "author", TEXT,
                "version", TEXT, "url", TEXT, "license", TEXT, "links", listOf("Location")),
                "description", "id", "name"));
        definitions.put("Training", training());
        definitions.put("TrainingList", map("type", "array", "items", reference("Training")));
        definitions.put("Sample", object(map("seq", WHOLE, "name", TEXT, "step", WHOLE, "epoch", WHOLE,
                "time", NUMBER, "value", NUMBER), "seq", "name", "step", "epoch", "time", "value"));
        definitions.put("Metrics", object(map("next", WHOLE, "samples", listOf("Sample")), "next",
                "samples"));
        definitions.put("Log", object(map("next", WHOLE, "text", TEXT), "next", "text"));
        definitions.put("Checkpoints", object(map("checkpoints", listOf("Checkpoint")), "checkpoints"));
        definitions.put("Checkpoint", object(map("id", TEXT, "epoch", WHOLE, "step", WHOLE, "time", NUMBER,
                "best", map("type", "boolean"), "last", map("type", "boolean")), "id", "epoch", "step", "time"));
        definitions.put(PREDICTION, object(map()));
        modules.forEach(module -> definitions.put(predictionOf(module), prediction(module)));
        return definitions;
    }

    private static Map<String, Object> training() {
        List<String> statuses = Arrays.stream(TrainingStatus.values()).map(TrainingStatus::word).toList();
        return object(map("date", map("type", "string", "format", "date-time"),
                "uuid", map("type", "string", "format", "uuid"), "status", map("type", "string", "enum", statuses),
                "message", TEXT, "args", map("type", "object"), "result", object(map("output", map("type", "object"),
                        "finish_date", TEXT, "duration", TEXT)),
                "plan", object(map("epochs", WHOLE, "batches", WHOLE)),
                "resumed", object(map("uuid", TEXT, "checkpoint", TEXT))),
                "date", "status", "uuid");
    }

    /** {@return the name of the shape that a module's predictions have} */
    static String predictionOf(ModuleDescription module) {
        return PREDICTION + "." + module.name();
    }

    /** {@return the shape of a module's predictions} */
    static Map<String, Object> prediction(ModuleDescription module) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (OutputField field : module.predictionFields()) {
            Map<String, Object> type = new LinkedHashMap<>(switch (field.type()) {
                case TEXT -> TEXT;
                case TEXTS -> map("type", "array", "items", TEXT);
                case NUMBER -> NUMBER;
                case NUMBERS -> map("type", "array", "items", map("type", "number", "format", "float"));
                case TABLE -> object(map("columns", map("type", "array", "items", TEXT),
                        "rows", map("type", "array", "items", map("type", "array", "items", map()))));
                case PICTURE -> map("type", "string", "format", "data-uri");
            });
            type.put("description", field.hint());
            properties.put(field.name(), type);
        }
        return object(properties);
    }

    private static Map<String, Object> object(Map<String, Object> properties, String... required) {
        Map<String, Object> definition = map("type", "object", "properties", properties);
        if (required.length > 0) {
            definition.put("required", List.of(required));
        }
        return definition;
    }

    private static Map<String, Object> listOf(String definition) {
        return map("type", "array", "items", reference(definition));
    }

    private static Map<String, Object> reference(String definition) {
        return map("$ref", "#/definitions/" + definition);
    }
}
