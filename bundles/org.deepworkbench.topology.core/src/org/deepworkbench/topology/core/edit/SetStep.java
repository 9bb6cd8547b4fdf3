package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.value.JavaValues;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.eclipse.osgi.util.NLS;

/**
 * Adds a step to a workflow, or changes one; of a step that is there only what is different changes. The workflow is
 * made with its first step.
 *
 * @param workflow name of the workflow
 * @param step     name of the step
 * @param content  what it does
 */
public record SetStep(String workflow, String step, WorkflowStepContent content) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_setStep, step, workflow);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        Faults.requireName(workflow);
        Faults.requireName(step);
        YamlScript script = YamlScript.of(context);
        if (content.target().isPresent()) {
            set(script, keyname(script, "target", "node"), YamlString.of(content.target().get()));
        } else {
            script.unset(path("target"), path().size());
        }
        activities(script);
        names(script, keyname(script, "on_success", "on-success"), content.onSuccess());
        names(script, keyname(script, "on_failure", "on-failure"), content.onFailure());
        return new Effect(script.edits(), context.layout(), Map.of());
    }

    private List<Object> path(Object... further) {
        return TopologyPaths.of(TopologyPaths.path(TopologyPaths.WORKFLOWS, workflow, "steps", step), further);
    }

    /** {@return the keyname, in the notation of Alien where the step is written in that} */
    private String keyname(YamlScript script, String usual, String other) {
        return script.find(path(other)).isPresent() ? other : usual;
    }

    private void activities(YamlScript script) throws FaultException {
        String all = content.activities().isEmpty() ? "[]" : "- " + String.join("\n- ", content.activities());
        List<Object> single = path("activity");
        if (script.find(single).isPresent()) {
            if (content.activities().size() == 1) {
                set(script, "activity", content.activities().get(0));
            }
        } else {
            set(script, "activities", all);
        }
    }

    private void names(YamlScript script, String keyname, List<String> names) throws FaultException {
        if (names.isEmpty()) {
            script.unset(path(keyname), path().size());
        } else {
            set(script, keyname, Members.list(names));
        }
    }

    /** Leaves alone what says the same already. */
    private void set(YamlScript script, String keyname, String yaml) throws FaultException {
        Optional<Object> before = script.find(path(keyname)).flatMap(JavaValues::of);
        Optional<Object> after = YamlReader.read(yaml).root().flatMap(JavaValues::of);
        boolean single = before.isPresent() && after.equals(Optional.of(List.of(before.get())));
        if (!before.equals(after) && !single || before.isEmpty()) {
            script.set(path(keyname), yaml);
        }
    }
}
