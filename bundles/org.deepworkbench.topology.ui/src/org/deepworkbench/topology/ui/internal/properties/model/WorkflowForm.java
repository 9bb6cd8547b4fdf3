package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.AddInput;
import org.deepworkbench.topology.core.edit.ElementKind;
import org.deepworkbench.topology.core.edit.RenameWorkflowInput;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.function.InputText;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.model.tosca.Workflow;
import org.deepworkbench.topology.model.tosca.WorkflowStep;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Adding;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.osgi.util.NLS;

/** Makes fields of a workflow: what is said of it beside the order of its steps. */
final class WorkflowForm {

    private static final String PRECONDITIONS = "preconditions"; //$NON-NLS-1$
    private static final String TARGET = "target"; //$NON-NLS-1$
    private static final String RELATIONSHIP = "target_relationship"; //$NON-NLS-1$
    private static final String CONDITION = "condition"; //$NON-NLS-1$
    private static final String FILTER = "filter"; //$NON-NLS-1$

    private final DocumentSession session;
    private final Workflow workflow;
    private final Extras extras;

    WorkflowForm(DocumentSession session, Workflow workflow) {
        this.session = session;
        this.workflow = workflow;
        extras = new Extras(session, workflow.getExtras(),
                ValuePath.element(ElementKind.WORKFLOW, workflow.getName()));
    }

    /** {@return a section for the workflow, and one for each of its steps} */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(workflow.getName(), List.of(
                Words.field(Messages.Field_description, workflow.getDescription(),
                        extras.owner().inside(Extras.DESCRIPTION)),
                inputs(), preconditions(),
                extras.single("implementation", Messages.Field_workflowImplementation, //$NON-NLS-1$
                        field -> field.with(new Kind.File())),
                extras.map("outputs", Messages.Field_outputs, Schema.MAPS), //$NON-NLS-1$
                extras.map(Extras.METADATA, Messages.Tab_metadata, Schema.TEXTS))));
        workflow.getSteps().forEach(step -> sections.add(step(step)));
        return sections;
    }

    private Field inputs() {
        ValuePath path = extras.owner().inside("inputs"); //$NON-NLS-1$
        return new Field(path.toString(), Label.of(Messages.Field_inputs), new Kind.Group(true), Content.of(""), //$NON-NLS-1$
                Actions.NONE.with(new Adding(Messages.Adding_input, this::add)),
                workflow.getInputs().stream().map(input -> input(input, path.inside(input.getName()))).toList());
    }

    private Commit add(String typed) {
        if (typed.isBlank()) {
            return Commit.NOTHING;
        }
        try {
            return new Commit.Run(new AddInput(InputText.parse(typed).input(), Optional.of(workflow.getName())));
        } catch (FaultException wrong) {
            return new Commit.Refusal(wrong.fault().sentence());
        }
    }

    private Field input(ParameterDefinition input, ValuePath path) {
        ParameterFields fields = new ParameterFields(session, input, path);
        List<Field> parts = new ArrayList<>(List.of(fields.type()));
        parts.addAll(fields.contents());
        parts.addAll(List.of(fields.standard(Messages.Field_defaultValue), fields.description(), fields.required(),
                fields.constraints()));
        return new Field(path.toString(), Label.of(input.getName()), new Kind.Group(false),
                Content.of(Words.line(input.getType())).with(session.problemsIn(input)),
                Actions.of(typed -> new Commit.Run(new SetValue(path.inside("type"), YamlString.of(typed.strip())))) //$NON-NLS-1$
                        .with(Verb.REMOVE, new UnsetValue(path))
                        .withNaming(Renaming.of(workflow.getInputs(), path,
                                name -> new RenameWorkflowInput(workflow.getName(), input.getName(), name))),
                parts);
    }

    private Field preconditions() {
        ValuePath path = extras.owner().inside(PRECONDITIONS);
        List<Field> parts = new ArrayList<>();
        for (Value given : extras.items(PRECONDITIONS)) {
            parts.add(precondition(given, path.inside(parts.size()), parts.size()));
        }
        Adding adding = new Adding(Messages.Adding_precondition, typed -> typed.isBlank() ? Commit.NOTHING
                : new Commit.Run(new SetValue(path.inside(parts.size()), TARGET + ": " + YamlString.of(typed.strip())))); //$NON-NLS-1$
        return new Field(path.toString(), Label.of(Messages.Field_preconditions), new Kind.Group(true), Content.of(""), //$NON-NLS-1$
                Actions.NONE.with(adding), parts);
    }

    private Field precondition(Value given, ValuePath path, int index) {
        Extras own = new Extras(session, given instanceof MapValue map ? map.getEntries() : List.of(), path);
        List<Field> parts = List.of(
                own.single(TARGET, Messages.Field_stepTarget, field -> field.with(new Kind.Choice(nodes(), true))),
                own.single(RELATIONSHIP, Messages.Field_targetRelationship, field -> field),
                new ClauseFields(session, path.inside(CONDITION)).of(Messages.Field_condition, own.items(CONDITION)));
        return new Field(path.toString(), Label.of(Integer.toString(index + 1)), new Kind.Group(true),
                Content.of(own.text(TARGET).orElse("")).with(session.problemsIn(given)), //$NON-NLS-1$
                Actions.of(typed -> typed.isBlank() ? Commit.NOTHING
                        : new Commit.Run(new SetValue(path.inside(TARGET), YamlString.of(typed.strip()))))
                        .with(Verb.REMOVE, new UnsetValue(path)),
                parts);
    }

    private Section step(WorkflowStep step) {
        Extras own = new Extras(session, step.getExtras(), extras.owner().inside("steps", step.getName())); //$NON-NLS-1$
        List<Field> fields = new ArrayList<>();
        if (!isOfAlien()) {
            fields.add(new ActivityFields(session, own.owner().inside("activities"), //$NON-NLS-1$
                    new Callees(session.document(), target(step))).of(step.getActivities()));
        }
        fields.addAll(List.of(
                own.single(RELATIONSHIP, Messages.Field_targetRelationship, field -> field),
                own.single("operation_host", Messages.Field_operationHost, //$NON-NLS-1$
                        field -> field.with(new Kind.Choice(List.of("SELF", "HOST", "SOURCE", "TARGET", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                                "ORCHESTRATOR"), true))), //$NON-NLS-1$
                new ClauseFields(session, own.owner().inside(FILTER)).of(Messages.Field_stepFilter,
                        own.items(FILTER))));
        return new Section(NLS.bind(Messages.Section_step, workflow.getName(), step.getName()), fields);
    }

    private Optional<NodeTemplate> target(WorkflowStep step) {
        return Optional.ofNullable(step.getTarget()).map(ScalarValue::getText).flatMap(session.document()::node);
    }

    /** There a step does a single thing, which stands elsewhere. */
    private boolean isOfAlien() {
        String version = session.document().serviceTemplate().getVersion();
        return version != null && version.startsWith("alien_dsl"); //$NON-NLS-1$
    }

    private List<String> nodes() {
        return session.document().nodes().stream().map(NamedElement::getName).toList();
    }
}
