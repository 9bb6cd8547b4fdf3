package org.deepworkbench.engine.indigo.internal.orchestrator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the Orchestrator's JSON: fields without a value are left out, times have no seconds. */
final class Json {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmZ"); //$NON-NLS-1$

    private Json() {
    }

    /** {@return JSON that tells nothing} */
    static JsonNode nothing() {
        return MissingNode.getInstance();
    }

    /** {@return a field's text; empty if it is missing, null or blank} */
    static Optional<String> text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    /** {@return a field's time; empty if it is missing or no time} */
    static Optional<Instant> time(JsonNode json, String field) {
        return text(json, field).flatMap(Json::time);
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, MINUTES).toInstant());
        } catch (DateTimeException e) {
            return exact(text);
        }
    }

    private static Optional<Instant> exact(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return the fields of an object as values, without those that are null} */
    static Map<String, Object> values(JsonNode object) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.properties().forEach(entry -> value(entry.getValue())
                .ifPresent(value -> values.put(entry.getKey(), value)));
        return values;
    }

    private static Optional<Object> value(JsonNode json) {
        if (json.isObject()) {
            return Optional.of(values(json));
        }
        if (json.isArray()) {
            List<Object> items = new ArrayList<>();
            json.forEach(item -> value(item).ifPresent(items::add));
            return Optional.of(items);
        }
        if (json.isBoolean()) {
            return Optional.of(json.booleanValue());
        }
        if (json.isIntegralNumber() && json.canConvertToLong()) {
            return Optional.of(json.longValue());
        }
        if (json.isNumber()) {
            return Optional.of(json.doubleValue());
        }
        return json.isTextual() ? Optional.of(json.textValue()) : Optional.empty();
    }
}
