package org.deepworkbench.engine.indigo.internal.orchestrator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.Resource;

/**
 * A part of a deployment as the Orchestrator tells of it.
 *
 * @param node       name of the node template; several parts may stand for one
 * @param type       type of the node template
 * @param state      in the Orchestrator's words, such as {@code STARTED}
 * @param physicalId how the site calls it
 */
record RemoteResource(String id, String node, String type, String state, Optional<String> physicalId) {

    private static final Pattern ID = Pattern.compile("[\\w-]{1,100}"); //$NON-NLS-1$
    private static final Set<String> MACHINES = Set.of("tosca.nodes.Compute", "tosca.nodes.indigo.Compute"); //$NON-NLS-1$ //$NON-NLS-2$

    /** {@return what the JSON tells; empty if it tells of no part} */
    static Optional<RemoteResource> read(JsonNode json) {
        return Json.text(json, "uuid").filter(id -> ID.matcher(id).matches()) //$NON-NLS-1$
                .map(id -> new RemoteResource(id, json.path("toscaNodeName").asText(), //$NON-NLS-1$
                        json.path("toscaNodeType").asText(), json.path("state").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                        Json.text(json, "physicalId"))); //$NON-NLS-1$
    }

    DeploymentState deploymentState() {
        return switch (state) {
            case "INITIAL" -> DeploymentState.PLANNED; //$NON-NLS-1$
            case "CREATING", "CREATED", "CONFIGURING", "CONFIGURED", "STARTING" -> DeploymentState.IN_PROGRESS; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            case "STARTED" -> DeploymentState.RUNNING; //$NON-NLS-1$
            case "STOPPING", "DELETING" -> DeploymentState.STOPPING; //$NON-NLS-1$ //$NON-NLS-2$
            case "STOPPED" -> DeploymentState.STOPPED; //$NON-NLS-1$
            case "ERROR" -> DeploymentState.FAILED; //$NON-NLS-1$
            default -> DeploymentState.UNKNOWN;
        };
    }

    /** {@return what the Orchestrator lets be done to it} Machines can be started and stopped, nothing else. */
    List<Resource.Action> actions() {
        return !MACHINES.contains(type) ? List.of() : switch (deploymentState()) {
            case RUNNING -> List.of(Resource.Action.STOP);
            case STOPPED -> List.of(Resource.Action.START);
            default -> List.of();
        };
    }
}
