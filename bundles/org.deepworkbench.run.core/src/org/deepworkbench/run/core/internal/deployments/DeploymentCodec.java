package org.deepworkbench.run.core.internal.deployments;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.journal.FaultCodec;
import org.deepworkbench.run.core.internal.targets.TargetCodec;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Evaluation;

/** Deployments as JSON in the journal. Tokens of endpoints are left out. */
final class DeploymentCodec {

    private DeploymentCodec() {
    }

    static Map<String, Object> write(DeploymentSnapshot snapshot) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", snapshot.name()); //$NON-NLS-1$
        data.put("target", TargetCodec.write(snapshot.target())); //$NON-NLS-1$
        data.put("engine", Map.of("id", snapshot.engine().id(), "label", snapshot.engine().label())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        data.put("created", snapshot.created().toString()); //$NON-NLS-1$
        data.put("state", snapshot.status().state().name()); //$NON-NLS-1$
        snapshot.status().fault().ifPresent(fault -> data.put("fault", FaultCodec.write(fault))); //$NON-NLS-1$
        Map<String, Object> nodes = new LinkedHashMap<>();
        snapshot.status().nodes().forEach((node, state) -> nodes.put(node, state.name()));
        data.put("nodes", nodes); //$NON-NLS-1$
        data.put("services", snapshot.services().stream().map(DeploymentCodec::service).toList()); //$NON-NLS-1$
        data.put("endpoints", snapshot.status().endpoints().stream() //$NON-NLS-1$
                .map(endpoint -> Map.of("node", endpoint.node(), "uri", endpoint.uri().toString())).toList()); //$NON-NLS-1$ //$NON-NLS-2$
        Map<String, Object> outputs = new LinkedHashMap<>();
        snapshot.outputs().forEach((name, output) -> outputs.put(name, output(output)));
        data.put("outputs", outputs); //$NON-NLS-1$
        data.put("limitations", snapshot.limitations()); //$NON-NLS-1$
        data.put("inputs", snapshot.inputs()); //$NON-NLS-1$
        data.put("topology", snapshot.topologyText()); //$NON-NLS-1$
        return data;
    }

    private static Map<String, Object> service(PlacedService service) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("node", service.node()); //$NON-NLS-1$
        data.put("image", service.image()); //$NON-NLS-1$
        service.moduleId().ifPresent(id -> data.put("module", id)); //$NON-NLS-1$
        return data;
    }

    private static Map<String, Object> output(Evaluation output) {
        return switch (output) {
            case Evaluation.Available(Object value) -> Map.of("value", value); //$NON-NLS-1$
            case Evaluation.NotAvailable(String reason) -> Map.of("reason", reason); //$NON-NLS-1$
        };
    }

    static DeploymentSnapshot read(String id, JsonNode data) {
        Map<String, DeploymentState> nodes = new LinkedHashMap<>();
        data.path("nodes").properties().forEach(node -> nodes.put(node.getKey(), state(node.getValue()))); //$NON-NLS-1$
        Map<String, Evaluation> outputs = new LinkedHashMap<>();
        data.path("outputs").properties().forEach(output -> outputs.put(output.getKey(), output(output.getValue()))); //$NON-NLS-1$
        DeploymentStatus status = new DeploymentStatus(state(data.path("state")), FaultCodec.read(data.path("fault")), //$NON-NLS-1$ //$NON-NLS-2$
                nodes, Attributes.NONE, endpoints(data.path("endpoints"))); //$NON-NLS-1$
        List<String> limitations = new ArrayList<>();
        data.path("limitations").forEach(limitation -> limitations.add(limitation.asText())); //$NON-NLS-1$
        JsonNode engine = data.path("engine"); //$NON-NLS-1$
        return new DeploymentSnapshot(id, data.path("name").asText(id), //$NON-NLS-1$
                TargetCodec.read(data.path("target")), //$NON-NLS-1$
                new EngineInfo(engine.path("id").asText(), engine.path("label").asText()), Json.time(data.path("created")).orElse(Instant.EPOCH), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                status, services(data.path("services")), List.of(), outputs, limitations, Json.map(data.path("inputs")), //$NON-NLS-1$ //$NON-NLS-2$
                data.path("topology").asText()); //$NON-NLS-1$
    }

    private static List<PlacedService> services(JsonNode data) {
        List<PlacedService> services = new ArrayList<>();
        for (JsonNode service : data) {
            services.add(new PlacedService(service.path("node").asText(), service.path("image").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                    Optional.of(service.path("module").asText()).filter(id -> !id.isEmpty()))); //$NON-NLS-1$
        }
        return services;
    }

    private static List<Endpoint> endpoints(JsonNode data) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (JsonNode endpoint : data) {
            endpoints.add(new Endpoint(endpoint.path("node").asText(), //$NON-NLS-1$
                    URI.create(endpoint.path("uri").asText().replaceAll("[^\\x21-\\x7e]", "")), Optional.empty())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return endpoints;
    }

    private static Evaluation output(JsonNode data) {
        Object value = Json.plain(data.path("value")); //$NON-NLS-1$
        return value == null ? new Evaluation.NotAvailable(data.path("reason").asText()) //$NON-NLS-1$
                : new Evaluation.Available(value);
    }

    private static DeploymentState state(JsonNode name) {
        try {
            return DeploymentState.valueOf(name.asText());
        } catch (IllegalArgumentException e) {
            return DeploymentState.UNKNOWN; // written by a newer version
        }
    }
}
