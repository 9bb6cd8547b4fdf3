package org.deepworkbench.topology.core.edit;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.eclipse.osgi.util.NLS;

/**
 * Deletes node templates with what depends on nothing else: requirements that point to them, their memberships, groups
 * and policies that no other member or target is left to, steps of workflows that work on them, mappings of
 * substitution, and outputs that read from them only. What reads from other nodes too, inputs and relationship
 * templates stay; validation reports what no longer fits.
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
            Elements.demand(script, ElementKind.NODE, name);
            layout = layout.without(name);
        }
        Deletion.of(script, names, Set.of());
        return new Effect(script.edits(), layout, Map.of());
    }
}
