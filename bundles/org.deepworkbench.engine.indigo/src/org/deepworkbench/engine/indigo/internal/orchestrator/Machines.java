package org.deepworkbench.engine.indigo.internal.orchestrator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a site tells of its machines, by node template. Each version wraps it in another way; a machine is what calls
 * itself a system and has a name. Only what is known to be harmless is taken: the rest may hold passwords.
 */
final class Machines {

    private static final Pattern ADDRESS = Pattern.compile("net_interface\\.\\d{1,2}\\.ip"); //$NON-NLS-1$
    private static final Pattern PRIVATE =
            Pattern.compile("(10|127|169\\.254|192\\.168|172\\.(1[6-9]|2\\d|3[01]))\\..*"); //$NON-NLS-1$
    private static final int MOST = 1000;
    private static final int DEEPEST = 20;

    private final Map<String, Map<String, String>> byNode = new LinkedHashMap<>();

    /** Reads what {@code extrainfo} answered. */
    static Machines read(JsonNode json) {
        Machines machines = new Machines();
        machines.collect(json, 0);
        return machines;
    }

    static Machines none() {
        return new Machines();
    }

    private void collect(JsonNode json, int depth) {
        if (depth > DEEPEST || byNode.size() >= MOST) {
            return;
        }
        if (json.path("class").asText().equals("system") && json.path("id").isTextual()) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            byNode.putIfAbsent(json.path("id").asText(), details(json)); //$NON-NLS-1$
        } else {
            json.forEach(child -> collect(child, depth + 1));
        }
    }

    private static Map<String, String> details(JsonNode system) {
        Map<String, String> details = new LinkedHashMap<>();
        take(system, "instance_type", Messages.Detail_flavour, details); //$NON-NLS-1$
        take(system, "cpu.count", Messages.Detail_cpus, details); //$NON-NLS-1$
        take(system, "gpu.count", Messages.Detail_gpus, details); //$NON-NLS-1$
        system.properties().stream().filter(entry -> ADDRESS.matcher(entry.getKey()).matches())
                .map(entry -> entry.getValue().asText()).forEach(ip -> details.merge(
                        PRIVATE.matcher(ip).matches() ? Messages.Detail_privateAddress : Messages.Detail_address, ip,
                        (one, other) -> one + ", " + other)); //$NON-NLS-1$
        return details;
    }

    private static void take(JsonNode system, String key, String label, Map<String, String> details) {
        Json.text(system, key).ifPresent(value -> details.put(label, value));
    }

    /** {@return what is told of a node's machine, in the order to show} */
    Map<String, String> details(String node) {
        return byNode.getOrDefault(node, Map.of());
    }

    /** {@return the addresses of a node's machine as TOSCA calls them} */
    Map<String, Object> attributes(String node) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        first(node, Messages.Detail_address).ifPresent(ip -> attributes.put("public_address", ip)); //$NON-NLS-1$
        first(node, Messages.Detail_privateAddress).ifPresent(ip -> attributes.put("private_address", ip)); //$NON-NLS-1$
        return attributes;
    }

    private Optional<String> first(String node, String label) {
        return Optional.ofNullable(details(node).get(label)).map(ips -> List.of(ips.split(", ")).getFirst()); //$NON-NLS-1$
    }
}
