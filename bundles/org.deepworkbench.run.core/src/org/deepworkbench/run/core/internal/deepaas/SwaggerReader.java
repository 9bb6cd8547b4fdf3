package org.deepworkbench.run.core.internal.deepaas;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.deepworkbench.run.core.deepaas.Addition;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.Argument.Place;
import org.deepworkbench.run.core.deepaas.Argument.Type;
import org.deepworkbench.run.core.deepaas.ListedModule;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/** Finds a model's arguments in {@code swagger.json} (Swagger 2.0, Paths and Parameter Objects). */
public final class SwaggerReader {

    private final JsonNode document;

    public SwaggerReader(JsonNode document) {
        this.document = document;
    }

    /**
     * @return what the model takes and offers
     * @throws FaultException if the document does not describe it
     */
    public ModelSchema schema(String model) throws FaultException {
        String base = "/v2/models/" + model; //$NON-NLS-1$
        Optional<JsonNode> train = post(base + "/train"); //$NON-NLS-1$
        Optional<JsonNode> predict = post(base + "/predict"); //$NON-NLS-1$
        if (train.isEmpty() && predict.isEmpty()) {
            throw new FaultException(new Fault(NLS.bind(Messages.Deepaas_notInSchema, model), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                    Messages.Deepaas_notJsonRemedy));
        }
        return new ModelSchema(train.isPresent(), train.map(this::parameters).orElse(List.of()), predict.isPresent(),
                predict.map(this::parameters).orElse(List.of()), additions(base + "/train/"), //$NON-NLS-1$
                predict.map(this::answers).orElse(Map.of()));
    }

    /** {@return what the fields of the operation's answer mean, where the document says so} */
    private Map<String, String> answers(JsonNode operation) {
        return hints(resolve(operation.path("responses").path("200").path("schema"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static Map<String, String> hints(JsonNode schema) {
        Map<String, String> hints = new LinkedHashMap<>();
        schema.path("properties").properties() //$NON-NLS-1$
                .forEach(field -> hints.put(field.getKey(), field.getValue().path("description").asText(""))); //$NON-NLS-1$ //$NON-NLS-2$
        return hints;
    }

    private Optional<JsonNode> post(String path) {
        JsonNode paths = document.path("paths"); //$NON-NLS-1$
        JsonNode post = paths.path(path + "/").path("post"); //$NON-NLS-1$ //$NON-NLS-2$
        return Optional.of(post.isMissingNode() ? paths.path(path).path("post") : post) //$NON-NLS-1$
                .filter(JsonNode::isObject);
    }

    private Set<Addition> additions(String trainings) {
        Set<String> listed = new LinkedHashSet<>();
        document.path("paths").fieldNames().forEachRemaining(path -> { //$NON-NLS-1$
            if (path.startsWith(trainings + "{")) { //$NON-NLS-1$
                listed.add(path.substring(path.indexOf('}') + 1).replace("/", "")); //$NON-NLS-1$ //$NON-NLS-2$
            }
        });
        Set<Addition> additions = EnumSet.noneOf(Addition.class);
        for (Addition addition : Addition.values()) {
            if (listed.contains(addition.segment())) {
                additions.add(addition);
            }
        }
        return additions;
    }

    /**
     * {@return the modules of a list that describes each with parameters and properties of Swagger}
     *
     * @throws FaultException if it is no such list
     */
    public static List<ListedModule> modules(String json) throws FaultException {
        try {
            SwaggerReader reader = new SwaggerReader(Json.read(json.getBytes(StandardCharsets.UTF_8)));
            List<ListedModule> modules = new ArrayList<>();
            for (JsonNode module : reader.document.path("modules")) { //$NON-NLS-1$
                modules.add(new ListedModule(module.path("name").asText(), module.path("description").asText(""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        Json.texts(module.path("flavours")), reader.arguments(module.path("train")), //$NON-NLS-1$ //$NON-NLS-2$
                        reader.arguments(module.path("predict")), hints(module.path("prediction")))); //$NON-NLS-1$ //$NON-NLS-2$
            }
            return modules;
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.Deepaas_notJson, "", "", Messages.Deepaas_notJsonRemedy), e); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private List<Argument> parameters(JsonNode operation) {
        return arguments(operation.path("parameters")); //$NON-NLS-1$
    }

    private List<Argument> arguments(JsonNode parameters) {
        List<Argument> arguments = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            JsonNode resolved = resolve(parameter);
            place(resolved).ifPresent(place -> arguments.add(argument(resolved, place)));
        }
        return arguments;
    }

    private JsonNode resolve(JsonNode parameter) {
        String reference = parameter.path("$ref").asText(""); //$NON-NLS-1$ //$NON-NLS-2$
        return reference.startsWith("#/") ? document.at(reference.substring(1)) : parameter; //$NON-NLS-1$
    }

    private static Optional<Place> place(JsonNode parameter) {
        return switch (parameter.path("in").asText()) { //$NON-NLS-1$
            case "query" -> Optional.of(Place.QUERY); //$NON-NLS-1$
            case "formData" -> Optional.of(Place.FORM); //$NON-NLS-1$
            case "header" -> Optional.of(Place.HEADER); //$NON-NLS-1$
            default -> Optional.empty(); // path and body parameters are none of the module's
        };
    }

    private static Argument argument(JsonNode parameter, Place place) {
        boolean list = "array".equals(parameter.path("type").asText()); //$NON-NLS-1$ //$NON-NLS-2$
        JsonNode item = list ? parameter.path("items") : parameter; //$NON-NLS-1$
        Type type = type(item.path("type").asText()); //$NON-NLS-1$
        return new Argument(parameter.path("name").asText(), place, type, list, //$NON-NLS-1$
                "multi".equals(parameter.path("collectionFormat").asText()), //$NON-NLS-1$ //$NON-NLS-2$
                parameter.path("required").asBoolean(), defaultValue(parameter.path("default"), type), //$NON-NLS-1$ //$NON-NLS-2$
                values(item.path("enum"), type), number(item.path("minimum")), number(item.path("maximum")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                "password".equals(parameter.path("format").asText()), parameter.path("description").asText("")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private static Type type(String name) {
        return switch (name) {
            case "integer" -> Type.INTEGER; //$NON-NLS-1$
            case "number" -> Type.NUMBER; //$NON-NLS-1$
            case "boolean" -> Type.BOOLEAN; //$NON-NLS-1$
            case "file" -> Type.FILE; //$NON-NLS-1$
            default -> Type.STRING;
        };
    }

    private static Optional<Object> defaultValue(JsonNode value, Type type) {
        if (value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(value.isArray() ? values(value, type) : value(value, type));
    }

    private static List<Object> values(JsonNode list, Type type) {
        List<Object> values = new ArrayList<>();
        for (JsonNode value : list) {
            if (!value.isNull()) {
                values.add(value(value, type));
            }
        }
        return values;
    }

    private static Object value(JsonNode value, Type type) {
        Object plain = Json.plain(value);
        return type == Type.NUMBER && plain instanceof Long whole ? (Object) whole.doubleValue() : plain;
    }

    private static OptionalDouble number(JsonNode value) {
        return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
    }
}
