package org.deepworkbench.topology.core.edit;

import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Adds an output, or changes one that exists.
 *
 * @param name        its name
 * @param description for people; empty leaves the description as it is
 * @param value       its value as YAML
 */
public record SetOutput(String name, Optional<String> description, String value) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_setOutput, name);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        Faults.requireName(name);
        YamlScript script = YamlScript.of(context);
        Header.ensure(script, context, "tosca.nodes.Root");
        if (description.isPresent()) {
            script.set(TopologyPaths.output(name, "description"), YamlString.of(description.get()));
        }
        script.set(TopologyPaths.output(name, "value"), value);
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
