package org.deepworkbench.run.core.internal.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.journal.FaultCodec;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.plan.Attributes;

/** Looks at deployments as JSON. Tokens of endpoints, and attributes, are left out: the engine tells them anew. */
public final class StatusCodec {

    private static final String STATE = "state"; //$NON-NLS-1$
    private static final String STEP = "step"; //$NON-NLS-1$
    private static final String FAULT = "fault"; //$NON-NLS-1$
    private static final String CAUSES = "causes"; //$NON-NLS-1$
    private static final String NODES = "nodes"; //$NON-NLS-1$
    private static final String NODE = "node"; //$NON-NLS-1$
    private static final String ENDPOINTS = "endpoints"; //$NON-NLS-1$
    private static final String URI_KEY = "uri"; //$NON-NLS-1$
    private static final String RESOURCES = "resources"; //$NON-NLS-1$
    private static final String TIME = "time"; //$NON-NLS-1$
    private static final String WHERE = "where"; //$NON-NLS-1$
    private static final String TEXT = "text"; //$NON-NLS-1$
    private static final String TROUBLE = "trouble"; //$NON-NLS-1$
    private static final String ID = "id"; //$NON-NLS-1$
    private static final String TYPE = "type"; //$NON-NLS-1$
    private static final String DETAILS = "details"; //$NON-NLS-1$

    private StatusCodec() {
    }

    /** Adds the fields of a look to an entry. */
    public static void write(DeploymentStatus status, Map<String, Object> data) {
        data.put(STATE, status.state().name());
        status.step().ifPresent(step -> data.put(STEP, step));
        status.fault().ifPresent(fault -> data.put(FAULT, FaultCodec.write(fault)));
        data.put(CAUSES, status.causes().stream().map(StatusCodec::write).toList());
        Map<String, Object> nodes = new LinkedHashMap<>();
        status.nodes().forEach((node, state) -> nodes.put(node, state.name()));
        data.put(NODES, nodes);
        data.put(ENDPOINTS, status.endpoints().stream()
                .map(endpoint -> Map.of(NODE, endpoint.node(), URI_KEY, endpoint.uri().toString())).toList());
        data.put(RESOURCES, status.resources().stream().map(StatusCodec::write).toList());
    }

    public static DeploymentStatus read(JsonNode data) {
        Map<String, DeploymentState> nodes = new LinkedHashMap<>();
        data.path(NODES).properties().forEach(node -> nodes.put(node.getKey(), state(node.getValue())));
        List<Cause> causes = new ArrayList<>();
        data.path(CAUSES).forEach(cause -> causes.add(new Cause(Json.time(cause.path(TIME)).orElse(Instant.EPOCH),
                cause.path(WHERE).asText(), cause.path(TEXT).asText(), cause.path(TROUBLE).asBoolean())));
        List<Resource> resources = new ArrayList<>();
        data.path(RESOURCES).forEach(resource -> resources.add(resource(resource)));
        return new DeploymentStatus(state(data.path(STATE)),
                Optional.of(data.path(STEP).asText()).filter(step -> !step.isEmpty()),
                FaultCodec.read(data.path(FAULT)), causes, nodes, Attributes.NONE, endpoints(data.path(ENDPOINTS)),
                resources);
    }

    private static Map<String, Object> write(Cause cause) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(TIME, cause.time().toString());
        data.put(WHERE, cause.where());
        data.put(TEXT, cause.text());
        data.put(TROUBLE, cause.trouble());
        return data;
    }

    private static Map<String, Object> write(Resource resource) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(ID, resource.id());
        data.put(NODE, resource.node());
        data.put(TYPE, resource.type());
        data.put(STATE, resource.state().name());
        data.put(DETAILS, resource.details());
        return data;
    }

    /** What can be done to it is known only while its engine looks after it. */
    private static Resource resource(JsonNode data) {
        Map<String, String> details = new LinkedHashMap<>();
        data.path(DETAILS).properties().forEach(entry -> details.put(entry.getKey(), entry.getValue().asText()));
        return new Resource(data.path(ID).asText(), data.path(NODE).asText(), data.path(TYPE).asText(),
                state(data.path(STATE)), details, List.of());
    }

    private static List<Endpoint> endpoints(JsonNode data) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (JsonNode endpoint : data) {
            endpoints.add(new Endpoint(endpoint.path(NODE).asText(),
                    URI.create(endpoint.path(URI_KEY).asText().replaceAll("[^\\x21-\\x7e]", "")), Optional.empty())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return endpoints;
    }

    /** {@return the state of that name} */
    public static DeploymentState state(JsonNode name) {
        try {
            return DeploymentState.valueOf(name.asText());
        } catch (IllegalArgumentException e) {
            return DeploymentState.UNKNOWN; // written by a newer version
        }
    }
}
