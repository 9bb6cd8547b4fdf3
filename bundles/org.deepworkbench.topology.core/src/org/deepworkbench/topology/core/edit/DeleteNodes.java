package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.NodeReferences;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.eclipse.osgi.util.NLS;

/**
 * Deletes node templates, with the requirements that point to them and their memberships of groups and policies.
 *
 * @param names names of the node templates
 */
public record DeleteNodes(Set<String> names) implements Edit {

    public DeleteNodes {
        names = Set.copyOf(names);
    }

    @Override
    public String label() {
        String list = String.join(", ", new TreeSet<>(names));
        return NLS.bind(Messages.Edit_deleteNodes, list);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        TopologyLayout layout = context.layout();
        for (String name : new TreeSet<>(names)) {
            Faults.node(context, name);
            script.unset(TopologyPaths.node(name), 1);
            layout = layout.without(name);
        }
        for (List<Object> path : NodeReferences.memberships(script, names)) {
            script.unset(path, TopologyPaths.ENTRY);
        }
        return new Effect(script.edits(), layout, Map.of());
    }
}
