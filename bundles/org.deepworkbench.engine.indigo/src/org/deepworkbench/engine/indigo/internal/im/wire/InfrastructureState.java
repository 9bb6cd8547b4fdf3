package org.deepworkbench.engine.indigo.internal.im.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How an infrastructure stands.
 *
 * @param whole    all machines together
 * @param machines each machine, by its number
 */
public record InfrastructureState(MachineState whole, Map<String, MachineState> machines) {

    public InfrastructureState {
        machines = Collections.unmodifiableMap(new LinkedHashMap<>(machines));
    }

    /** @param json as the service answers */
    static InfrastructureState read(JsonNode json) {
        JsonNode state = json.path("state"); //$NON-NLS-1$
        Map<String, MachineState> machines = new LinkedHashMap<>();
        state.path("vm_states").properties() //$NON-NLS-1$
                .forEach(entry -> machines.put(entry.getKey(), MachineState.of(entry.getValue().asText())));
        return new InfrastructureState(MachineState.of(state.path("state").asText()), machines); //$NON-NLS-1$
    }
}
