package org.deepworkbench.engine.indigo.internal.orchestrator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A deployment as the Orchestrator tells of it.
 *
 * @param id      the Orchestrator's name for it
 * @param created by the Orchestrator's clock, to the minute
 * @param updated by the Orchestrator's clock, to the minute
 * @param reason  why it failed, in the Orchestrator's words
 * @param task    what the Orchestrator is doing about it, in its words
 * @param outputs values of the topology's outputs, once it is complete
 * @param site    the cloud provider it stands at, or is tried at
 */
record RemoteDeployment(String id, Optional<Instant> created, Optional<Instant> updated, RemoteStatus status,
        Optional<String> reason, Optional<String> task, Map<String, Object> outputs, Optional<String> site) {

    private static final Pattern ID = Pattern.compile("[\\w-]{1,100}"); //$NON-NLS-1$

    /** {@return what the JSON tells; empty if it tells of no deployment} */
    static Optional<RemoteDeployment> read(JsonNode json) {
        return Json.text(json, "uuid").filter(id -> ID.matcher(id).matches()) //$NON-NLS-1$
                .map(id -> new RemoteDeployment(id, Json.time(json, "creationTime"), Json.time(json, "updateTime"), //$NON-NLS-1$ //$NON-NLS-2$
                        RemoteStatus.of(json.path("status").asText()), Json.text(json, "statusReason"), //$NON-NLS-1$ //$NON-NLS-2$
                        Json.text(json, "task").filter(task -> !task.equals("NONE")), //$NON-NLS-1$ //$NON-NLS-2$
                        Json.values(json.path("outputs")), Json.text(json, "cloudProviderName"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return whether something that is shown may differ} */
    boolean differs(RemoteDeployment other) {
        return status != other.status || !task.equals(other.task) || !updated.equals(other.updated)
                || !site.equals(other.site);
    }
}
