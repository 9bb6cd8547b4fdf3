package org.deepworkbench.engine.indigo.internal.orchestrator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Writes what the Orchestrator is asked to make. Only fields that every version knows are sent: newer ones refuse what
 * they do not know. What is written holds secrets.
 */
final class Order {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OrchestratorSettings settings;

    Order(OrchestratorSettings settings) {
        this.settings = settings;
    }

    /** {@return the body of a request that makes a deployment} */
    String create(String template, Map<String, Object> inputs) {
        ObjectNode body = body(template, inputs);
        settings.group().ifPresent(group -> body.put("userGroup", group)); //$NON-NLS-1$
        return body.toString();
    }

    /** {@return the body of a request that changes one} Inputs that are not named keep their values. */
    String update(String template, Map<String, Object> inputs) {
        return body(template, inputs).toString();
    }

    private ObjectNode body(String template, Map<String, Object> inputs) {
        ObjectNode body = JSON.createObjectNode();
        body.put("template", template); //$NON-NLS-1$
        body.set("parameters", JSON.valueToTree(inputs)); //$NON-NLS-1$
        for (String key : new String[] { OrchestratorSettings.TIMEOUT, OrchestratorSettings.SITE_TIMEOUT,
            OrchestratorSettings.SITES }) {
            settings.number(key).ifPresent(number -> body.put(key, number));
        }
        body.put(OrchestratorSettings.KEEP, settings.flag(OrchestratorSettings.KEEP));
        return body;
    }
}
