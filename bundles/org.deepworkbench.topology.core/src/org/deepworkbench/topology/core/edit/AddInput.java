package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Adds an input with all that is said of it.
 *
 * @param input the input, whose name must be free
 */
public record AddInput(NewInput input) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_setInput, input.name());
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        Faults.requireName(input.name());
        Faults.requireFree(context.hasInput(input.name()), input.name());
        YamlScript script = YamlScript.of(context);
        Header.ensure(script, context, "tosca.nodes.Root");
        set(script, "type", YamlString.of(input.type()));
        if (input.entryType().isPresent()) {
            set(script, "entry_schema", "type: " + YamlString.of(input.entryType().get()));
        }
        if (input.description().isPresent()) {
            set(script, "description", YamlString.of(input.description().get()));
        }
        if (!input.required()) {
            set(script, "required", "false");
        }
        if (input.defaultValue().isPresent()) {
            set(script, "default", input.defaultValue().get());
        }
        if (!input.constraints().isEmpty()) {
            set(script, "constraints", "- " + String.join("\n- ", input.constraints()));
        }
        return new Effect(script.edits(), context.layout(), Map.of());
    }

    private void set(YamlScript script, String keyname, String yaml) throws FaultException {
        List<Object> path = TopologyPaths.input(input.name(), keyname);
        script.set(path, yaml);
    }
}
