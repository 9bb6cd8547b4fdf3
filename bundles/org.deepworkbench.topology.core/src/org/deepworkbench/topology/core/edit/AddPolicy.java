package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Adds a policy, to the list or map of policies that there is.
 *
 * @param name    its name, which must be free
 * @param type    its policy type
 * @param targets names of the nodes and groups it is for
 */
public record AddPolicy(String name, String type, List<String> targets) implements Edit {

    public AddPolicy {
        targets = List.copyOf(targets);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_addPolicy, name);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        Faults.requireName(name);
        Faults.requireFree(Elements.names(script, ElementKind.POLICY).contains(name), name);
        Members.demand(script, targets);
        Policies.add(script, name, "type: " + YamlString.of(type) + "\ntargets: " + Members.list(targets));
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
