package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.NodeReferences;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Renames a node template, and whatever refers to it: requirements, functions, groups, policies, substitution mappings
 * and workflows.
 *
 * @param from its name
 * @param to   its new name, which must be free
 */
public record RenameNode(String from, String to) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_renameNode, from, to);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        Faults.node(context, from);
        if (from.equals(to)) {
            return new Effect(List.of(), context.layout(), Map.of());
        }
        Faults.requireName(to);
        Faults.requireFree(context.node(to).isPresent(), to);
        YamlScript script = YamlScript.of(context);
        script.rewrite(NodeReferences.scalars(script, from), to);
        script.renameKey(List.of(TopologyPaths.TOPOLOGY, TopologyPaths.NODES), from, to);
        return new Effect(script.edits(), context.layout().renamed(from, to), Map.of(from, to));
    }
}
