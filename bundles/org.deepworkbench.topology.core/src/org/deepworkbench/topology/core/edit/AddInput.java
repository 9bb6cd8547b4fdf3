package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Adds an input with all that is said of it.
 *
 * @param input    the input, whose name must be free
 * @param workflow name of the workflow that it is of; nothing for one of the topology
 */
public record AddInput(NewInput input, Optional<String> workflow) implements Edit {

    /** An input of the topology. */
    public AddInput(NewInput input) {
        this(input, Optional.empty());
    }

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_setInput, input.name());
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        Faults.requireName(input.name());
        YamlScript script = YamlScript.of(context);
        Faults.requireFree(script.find(path()).isPresent(), input.name());
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
        script.set(path(keyname), yaml);
    }

    private List<Object> path(Object... further) {
        return TopologyPaths.of(workflow
                .map(name -> TopologyPaths.path(TopologyPaths.WORKFLOWS, name, TopologyPaths.INPUTS, input.name()))
                .orElseGet(() -> TopologyPaths.input(input.name())), further);
    }
}
