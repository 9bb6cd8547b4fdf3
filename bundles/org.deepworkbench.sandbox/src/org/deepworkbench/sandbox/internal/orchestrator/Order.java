package org.deepworkbench.sandbox.internal.orchestrator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.deepworkbench.sandbox.internal.wire.Json;
import org.deepworkbench.sandbox.internal.wire.Refused;

/**
 * What is sent to the Orchestrator to make or change a deployment.
 *
 * @param template        TOSCA, as it was sent
 * @param parameters      values of inputs
 * @param callback        is told of changes
 * @param timeout         for the whole
 * @param providerTimeout for one site
 * @param tries           how many sites may be tried
 * @param keepLast        whether what the last site made stays when it failed
 * @param userGroup       for which group it is made
 */
record Order(String template, Map<String, JsonNode> parameters, Optional<String> callback, Optional<Duration> timeout,
        Optional<Duration> providerTimeout, OptionalInt tries, boolean keepLast, Optional<String> userGroup) {

    private static final List<String> FIELDS = List.of("template", "parameters", "callback", "timeoutMins",
            "providerTimeoutMins", "maxProvidersRetry", "keepLastAttempt", "userGroup");

    /**
     * @param strict whether unknown fields are refused, as they are from 2.9 on
     * @throws Refused with 400 if it cannot be read
     */
    static Order read(String body, boolean strict) throws Refused {
        JsonNode json = object(body);
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            if (strict && !FIELDS.contains(field.getKey())) {
                throw wrong("Unrecognized field \"" + field.getKey() + "\" (class DeploymentRequest), not marked as "
                        + "ignorable (known properties: " + String.join(", ", FIELDS) + ")");
            }
        }
        OptionalInt timeout = atLeastOne(json, "timeoutMins");
        OptionalInt provider = atLeastOne(json, "providerTimeoutMins");
        if (timeout.isPresent() && provider.isPresent() && provider.getAsInt() > timeout.getAsInt()) {
            throw wrong("providerTimeoutMins must be <= timeoutMins");
        }
        JsonNode keep = json.path("keepLastAttempt");
        if (!keep.isMissingNode() && !keep.isNull() && !keep.isBoolean()) {
            throw wrong("keepLastAttempt must be a boolean");
        }
        Order order = new Order(text(json, "template").filter(it -> !it.isBlank())
                .orElseThrow(() -> wrong("template must not be null or empty")), parameters(json.path("parameters")),
                text(json, "callback"), minutes(timeout), minutes(provider), atLeastOne(json, "maxProvidersRetry"),
                keep.asBoolean(), text(json, "userGroup"));
        if (order.callback().isPresent() && !isHttp(order.callback().get())) {
            throw wrong("callback must be a valid http or https URL");
        }
        return order;
    }

    /** @throws Refused with 400 if it is no JSON object */
    static JsonNode object(String body) throws Refused {
        try {
            JsonNode json = Json.read(body);
            if (json.isObject()) {
                return json;
            }
            throw wrong(body.isBlank() ? "Required request body is missing" : "it is no object");
        } catch (JsonProcessingException e) {
            throw wrong(e.getOriginalMessage());
        }
    }

    private static Map<String, JsonNode> parameters(JsonNode json) throws Refused {
        if (!json.isMissingNode() && !json.isNull() && !json.isObject()) {
            throw wrong("parameters must be an object");
        }
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        json.properties().forEach(entry -> parameters.put(entry.getKey(), entry.getValue()));
        return parameters;
    }

    private static OptionalInt atLeastOne(JsonNode json, String name) throws Refused {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return OptionalInt.empty();
        }
        if (!value.isInt() || value.intValue() < 1) {
            throw wrong(name + " must be greater than or equal to 1");
        }
        return OptionalInt.of(value.intValue());
    }

    private static Optional<Duration> minutes(OptionalInt minutes) {
        return minutes.isPresent() ? Optional.of(Duration.ofMinutes(minutes.getAsInt())) : Optional.empty();
    }

    private static Optional<String> text(JsonNode json, String name) throws Refused {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw wrong(name + " must be a string");
        }
        return Optional.of(value.textValue());
    }

    private static boolean isHttp(String callback) {
        try {
            String scheme = URI.create(callback).getScheme();
            return "http".equals(scheme) || "https".equals(scheme);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Refused wrong(String why) {
        return new Refused(400, "Could not read document: " + why);
    }
}
