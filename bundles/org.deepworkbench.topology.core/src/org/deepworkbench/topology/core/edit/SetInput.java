package org.deepworkbench.topology.core.edit;

import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Adds an input, or changes one that exists; its other keynames stay.
 *
 * @param name         its name
 * @param type         its type, such as {@code string}
 * @param description  for people; empty leaves the description as it is
 * @param defaultValue default value as YAML; empty leaves the default as it is
 */
public record SetInput(String name, String type, Optional<String> description, Optional<String> defaultValue)
        implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_setInput, name);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        Faults.requireName(name);
        YamlScript script = YamlScript.of(context);
        Header.ensure(script, context, "tosca.nodes.Root");
        script.set(TopologyPaths.input(name, "type"), YamlString.of(type));
        if (description.isPresent()) {
            script.set(TopologyPaths.input(name, "description"), YamlString.of(description.get()));
        }
        if (defaultValue.isPresent()) {
            script.set(TopologyPaths.input(name, "default"), defaultValue.get());
        }
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
