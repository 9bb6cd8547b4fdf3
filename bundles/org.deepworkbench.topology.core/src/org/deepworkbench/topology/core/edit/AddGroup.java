package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Adds a group.
 *
 * @param name    its name, which must be free
 * @param type    its group type, such as {@code tosca.groups.Root}
 * @param members names of the nodes and groups in it
 */
public record AddGroup(String name, String type, List<String> members) implements Edit {

    public AddGroup {
        members = List.copyOf(members);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_addGroup, name);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        Faults.requireName(name);
        Faults.requireFree(Elements.names(script, ElementKind.GROUP).contains(name), name);
        Members.demand(script, members);
        script.set(TopologyPaths.group(name),
                "type: " + YamlString.of(type) + "\nmembers: " + Members.list(members));
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
