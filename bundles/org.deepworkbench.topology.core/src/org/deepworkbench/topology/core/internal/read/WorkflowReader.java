package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.deepworkbench.topology.model.tosca.Workflow;
import org.deepworkbench.topology.model.tosca.WorkflowStep;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads imperative workflows (TOSCA Simple Profile 1.3, section 3.8.7), in Alien's notation too. */
final class WorkflowReader {

    private static final Set<String> WORKFLOW = Set.of("description", "metadata", "inputs", "outputs", "preconditions",
            "steps", "implementation", "hosts", "standard", "name");
    private static final Set<String> STEP = Set.of("target", "target_relationship", "operation_host", "filter",
            "activities", "activity", "on_success", "on_failure", "description", "metadata", "name", "node",
            "on-success", "on-failure");

    private final Form form;
    private final DefinitionReader definitions;

    WorkflowReader(Form form, DefinitionReader definitions) {
        this.form = form;
        this.definitions = definitions;
    }

    void read(TopologyTemplate topology, YamlEntry section) {
        form.entries(section)
                .forEach(entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__WORKFLOWS, workflow(entry)));
    }

    private Workflow workflow(YamlEntry entry) {
        Workflow workflow = named(ToscaFactory.eINSTANCE.createWorkflow(), entry);
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "description" -> form.text(workflow, Literals.WORKFLOW__DESCRIPTION, key);
                case "inputs" -> definitions.inputs(workflow, Literals.WORKFLOW__INPUTS, key);
                case "steps" -> form.entries(key).forEach(step -> add(workflow, Literals.WORKFLOW__STEPS, step(step)));
                default -> {
                    if (!WORKFLOW.contains(key.name())) {
                        form.unknownKey(key, entry.name(), WORKFLOW);
                    }
                    add(workflow, Literals.WORKFLOW__EXTRAS, ValueReader.assignment(key));
                }
            }
        }
        return workflow;
    }

    private WorkflowStep step(YamlEntry entry) {
        WorkflowStep step = named(ToscaFactory.eINSTANCE.createWorkflowStep(), entry);
        form.entries(entry).forEach(key -> readKey(step, key));
        return step;
    }

    private void readKey(WorkflowStep step, YamlEntry key) {
        switch (key.name()) {
            case "target", "node" -> form.text(key)
                    .ifPresent(text -> set(step, Literals.WORKFLOW_STEP__TARGET, ValueReader.value(key.value())));
            case "activities" -> form.items(key)
                    .forEach(item -> add(step, Literals.WORKFLOW_STEP__ACTIVITIES, ValueReader.value(item)));
            case "activity" -> add(step, Literals.WORKFLOW_STEP__ACTIVITIES, ValueReader.value(key.value()));
            case "on_success", "on-success" -> names(step, Literals.WORKFLOW_STEP__ON_SUCCESS, key);
            case "on_failure", "on-failure" -> names(step, Literals.WORKFLOW_STEP__ON_FAILURE, key);
            default -> {
                if (!STEP.contains(key.name())) {
                    form.unknownKey(key, step.getName(), STEP);
                }
                add(step, Literals.WORKFLOW_STEP__EXTRAS, ValueReader.assignment(key));
            }
        }
    }

    /** Names of steps: a list, or a single one. */
    private void names(WorkflowStep step, EStructuralFeature feature, YamlEntry key) {
        List<YamlNode> items = key.value().resolved() instanceof YamlScalar ? List.of(key.value()) : form.items(key);
        for (YamlNode item : items) {
            form.text(item, key.name()).ifPresent(text -> add(step, feature, ValueReader.value(item)));
        }
    }
}
