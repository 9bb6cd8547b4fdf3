package org.deepworkbench.modelserver.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.ModuleDescription;

/** Describes the API in Swagger 2.0, in the form that the original service gives it; forms are generated from it. */
final class Swagger {

    private static final Texts TEXTS = Texts.beside(Swagger.class);
    private static final String JSON = "application/json";

    private final Map<String, Map<String, Object>> paths = new LinkedHashMap<>();

    private Swagger() {
    }

    /** {@return the description of the API with these modules} */
    static Map<String, Object> describe(List<ModuleDescription> modules, String apiVersion) {
        Swagger swagger = new Swagger();
        swagger.addVersions();
        modules.forEach(swagger::addModel);
        swagger.addPage();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("info", map("description", TEXTS.get("api.description"), "title", TEXTS.get("api.title"),
                "version", apiVersion));
        document.put("externalDocs", map("description", "API documentation", "url",
                "https://deepaas.readthedocs.org/"));
        document.put("paths", swagger.paths);
        document.put("swagger", "2.0");
        document.put("securityDefinitions", map("token", map("type", "apiKey", "name", "Authorization",
                "in", "header")));
        document.put("security", List.of(map("token", List.of())));
        document.put("definitions", SwaggerDefinitions.of(modules));
        return document;
    }

    private void addVersions() {
        add("/", "get", "api.versions", "versions", List.of(), ok("Versions"));
        add("/v2/", "get", "api.version", "versions", List.of(), ok("Version"));
        add("/v2/debug/", "get", "api.debug", "debug", List.of(),
                map("200", map("description", TEXTS.get("api.debug.on")),
                        "204", map("description", TEXTS.get("api.debug.off"))));
        add("/v2/models/", "get", "api.models", "models", List.of(), ok("ModelMeta"));
    }

    private void addPage() {
        add("/ui/link", "post", "api.link", "ui", List.of(), ok("Location"));
    }

    private void addModel(ModuleDescription module) {
        String model = "/v2/models/" + module.name() + "/";
        String one = model + "train/{uuid}";
        List<Object> uuid = List.of(map("in", "path", "name", "uuid", "required", true, "type", "string"));
        List<Object> since = List.of(uuid.getFirst(), map("in", "query", "name", "since", "required", false,
                "type", "integer", "format", "int32", "default", 0, "minimum", 0, "description", TEXTS.get("since")));
        add(model, "get", "api.model", "models", List.of(), ok("ModelMeta"));
        add(model + "train/", "post", "api.train", "models", parameters(module.trainArguments()), ok("Training"));
        add(model + "train/", "get", "api.trainings", "models", List.of(), ok("TrainingList"));
        add(one, "get", "api.training", "models", uuid, ok("Training"));
        add(one, "delete", "api.cancel", "models", uuid, ok("Training"));
        add(one + "/metrics", "get", "api.metrics", "models", since, ok("Metrics"));
        add(one + "/log", "get", "api.log", "models", since, ok("Log"));
        add(one + "/checkpoints", "get", "api.checkpoints", "models", uuid, ok("Checkpoints"));
        List<Object> resumed = List.of(uuid.getFirst(), map("in", "query", "name", "checkpoint", "required", false,
                "type", "string", "default", "", "description", TEXTS.get("checkpoint")));
        add(one + "/resume", "post", "api.resume", "models", resumed, ok("Training"));
        add(one + "/events", "get", "api.events", "models", uuid, map("200", map("description", "")));
        paths.get(one + "/events").put("get", withProduces(paths.get(one + "/events").get("get"),
                List.of("text/event-stream")));
        Map<String, Object> predicted = ok(SwaggerDefinitions.predictionOf(module));
        predicted.put("400", map("schema", reference("Failure"), "description", ""));
        add(model + "predict/", "post", "api.predict", "models", predictParameters(module), predicted);
        List<PredictionForm> forms = PredictionForm.of(module);
        if (forms.size() > 1) {
            paths.get(model + "predict/").put("post", withProduces(paths.get(model + "predict/").get("post"),
                    accepted(forms)));
        }
    }

    private static List<Object> predictParameters(ModuleDescription module) {
        List<Object> parameters = new ArrayList<>(parameters(module.predictArguments()));
        List<PredictionForm> forms = PredictionForm.of(module);
        if (forms.size() > 1) {
            parameters.add(map("in", "header", "name", "accept", "required", false, "type", "string",
                    "default", JSON, "enum", accepted(forms), "description", TEXTS.get("api.accept")));
        }
        return parameters;
    }

    private static List<String> accepted(List<PredictionForm> forms) {
        return Stream.concat(forms.stream().map(PredictionForm::type), Stream.of("*/*")).toList();
    }

    private static Object withProduces(Object operation, List<String> types) {
        Map<String, Object> changed = new LinkedHashMap<>();
        ((Map<?, ?>) operation).forEach((key, value) -> changed.put((String) key, value));
        changed.put("produces", types);
        return changed;
    }

    private void add(String path, String method, String summary, String tag, List<?> parameters,
            Map<String, Object> responses) {
        paths.computeIfAbsent(path, p -> new LinkedHashMap<>()).put(method, map("responses", responses,
                "parameters", parameters, "tags", List.of(tag), "summary", TEXTS.get(summary),
                "produces", List.of(JSON)));
    }

    private static Map<String, Object> ok(String definition) {
        return map("200", map("schema", reference(definition), "description", ""));
    }

    private static Map<String, Object> reference(String definition) {
        return map("$ref", "#/definitions/" + definition);
    }

    /** {@return the parameters that stand for these arguments} */
    static List<Map<String, Object>> parameters(List<Argument> arguments) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (Argument argument : arguments) {
            boolean file = argument instanceof Argument.Upload;
            Map<String, Object> parameter = map("in", file ? "formData" : "query", "name", argument.name(),
                    "required", argument instanceof Argument.Upload upload && upload.required());
            parameter.putAll(type(argument));
            parameter.put("description", argument.hint());
            parameters.add(parameter);
        }
        return parameters;
    }

    private static Map<String, Object> type(Argument argument) {
        return switch (argument) {
            case Argument.Text a -> text(a);
            case Argument.Whole a -> map("type", "integer", "format", "int32", "default", a.standard(),
                    "minimum", a.minimum(), "maximum", a.maximum());
            case Argument.Real a -> map("type", "number", "format", "float", "default", a.standard(),
                    "minimum", a.minimum(), "maximum", a.maximum());
            case Argument.Flag a -> map("type", "boolean", "default", a.standard());
            case Argument.Reals a -> map("type", "array", "collectionFormat", "multi", "default", a.standard(),
                    "items", map("type", "number", "format", "float", "minimum", a.minimum(),
                            "maximum", a.maximum()));
            case Argument.Upload a -> map("type", "file");
        };
    }

    private static Map<String, Object> text(Argument.Text argument) {
        Map<String, Object> type = map("type", "string", "default", argument.standard());
        if (!argument.choices().isEmpty()) {
            type.put("enum", argument.choices());
        }
        return type;
    }

    /** {@return a map of these names and values, in this order} */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
