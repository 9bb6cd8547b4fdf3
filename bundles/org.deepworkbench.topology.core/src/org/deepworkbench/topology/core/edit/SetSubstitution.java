package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Says for which node type the topology may stand.
 *
 * @param type the node type; empty takes all mappings away
 */
public record SetSubstitution(Optional<String> type) implements Edit {

    static final List<Object> SECTION = List.of(TopologyPaths.TOPOLOGY, "substitution_mappings");

    @Override
    public String label() {
        return type.map(name -> NLS.bind(Messages.Edit_setSubstitution, name))
                .orElse(Messages.Edit_removeSubstitution);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        if (type.isPresent()) {
            Header.ensure(script, context, "tosca.nodes.Root");
            script.set(TopologyPaths.of(SECTION, "node_type"), YamlString.of(type.get()));
        } else {
            script.unset(SECTION, 1);
        }
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
