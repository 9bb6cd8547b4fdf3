package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.OwnerCheck;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.eclipse.osgi.util.NLS;

/**
 * Sets a value; what is missing on the way to it is made.
 *
 * @param path where
 * @param yaml the value as YAML, such as {@code 5}, {@code "a text"} or <code>{ get_input: run_command }</code>;
 *             {@link YamlString} writes strings
 */
public record SetValue(ValuePath path, String yaml) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_setValue, path.readable());
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        OwnerCheck.demand(script, path.steps());
        List<Object> steps = path.steps();
        List<Object> parent = steps.subList(0, steps.size() - 1);
        boolean shortArtifact = steps.get(steps.size() - 1).equals("file")
                && script.find(parent).filter(YamlScalar.class::isInstance).isPresent();
        script.set(shortArtifact ? parent : steps, yaml);
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
