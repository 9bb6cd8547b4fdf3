package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Says which workflow does what an operation of the node type is for that the topology stands for (TOSCA Simple Profile
 * 1.3, section 3.8.15).
 *
 * @param owner     name of the interface
 * @param operation name of the operation
 * @param workflow  name of the workflow; nothing takes the mapping away
 */
public record SetOperationMapping(String owner, String operation, Optional<String> workflow) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_setMapping, owner + '.' + operation);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        List<Object> path = TopologyPaths.of(SetSubstitution.SECTION, "interfaces", owner, operation);
        if (workflow.isPresent()) {
            script.set(path, YamlString.of(workflow.get()));
        } else {
            script.unset(path, SetSubstitution.SECTION.size());
        }
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
