package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.SetStep;
import org.deepworkbench.topology.core.edit.SetSubstitution;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.WorkflowStepContent;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.SubstitutionMapping;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.ui.internal.properties.model.Form.Page;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Parameters;

/** Makes the form of a topology as a whole: what it is called, its inputs with their defaults, its outputs. */
final class TopologyForm {

    private static final String METADATA = "metadata"; //$NON-NLS-1$
    private static final String DISPLAY_NAME = "display_name"; //$NON-NLS-1$

    private TopologyForm() {
    }

    static Form of(DocumentSession session) {
        List<Page> pages = new ArrayList<>(List.of(
                new Page(Tab.GENERAL, () -> sections(session)),
                new Page(Tab.METADATA, () -> new MetadataFields(session, new ValuePath(List.of(METADATA)))
                        .of(session.document().serviceTemplate().getMetadata()))));
        Optional<TopologyTemplate> topology = Optional.ofNullable(session.document().serviceTemplate().getTopology());
        pages.add(new Page(Tab.WORKFLOWS, () -> workflows(session, topology)));
        pages.add(new Page(Tab.SUBSTITUTION, () -> substitution(session,
                topology.map(TopologyTemplate::getSubstitution))));
        return new Form(session.document().name(), Messages.Form_topology, pages);
    }

    private static List<Section> workflows(DocumentSession session, Optional<TopologyTemplate> topology) {
        List<Section> sections = topology.stream().flatMap(known -> known.getWorkflows().stream())
                .flatMap(workflow -> new WorkflowForm(session, workflow).sections().stream()).toList();
        return sections.isEmpty() ? List.of(new Section(Messages.Section_noWorkflow, Messages.Section_noWorkflowNote,
                List.of(Field.button("first workflow", Messages.Button_firstWorkflow, firstWorkflow(session))))) //$NON-NLS-1$
                : sections;
    }

    /** One that creates the first node, to be changed from there. */
    private static Edit firstWorkflow(DocumentSession session) {
        Optional<String> node = session.document().nodes().stream().map(NodeTemplate::getName).findFirst();
        return new SetStep("deploy", "create", new WorkflowStepContent(node, //$NON-NLS-1$ //$NON-NLS-2$
                List.of(WorkflowStepContent.activity("Standard.create")), List.of(), List.of())); //$NON-NLS-1$
    }

    private static List<Section> substitution(DocumentSession session, Optional<SubstitutionMapping> mapping) {
        List<String> types = session.document().types().names(NodeType.class);
        return mapping.map(given -> List.of(
                new Section("", List.of(Field.of("node_type", Messages.Field_substitutes, //$NON-NLS-1$ //$NON-NLS-2$
                        new Kind.Choice(types, true), Words.line(given.getNodeType()),
                        type -> new SetSubstitution(Optional.of(type))))),
                substitution(session, given))).orElseGet(() -> List.of(new Section(Messages.Section_noSubstitution,
                        Messages.Section_noSubstitutionNote,
                        List.of(Field.button("first substitution", Messages.Button_firstSubstitution, //$NON-NLS-1$
                                new SetSubstitution(Optional.of("tosca.nodes.Root"))))))); //$NON-NLS-1$
    }

    private static Section substitution(DocumentSession session, SubstitutionMapping mapping) {
        String keyname = "substitution_filter"; //$NON-NLS-1$
        ValuePath path = ValuePath.substitution(keyname);
        Extras extras = new Extras(session, mapping.getExtras(), ValuePath.substitution());
        FilterFields filter = new FilterFields(session, keyname, extras.value(keyname).orElse(null),
                session.document().types().find(NodeType.class, mapping.getNodeType()),
                (inside, yaml) -> yaml.<Edit>map(text -> new SetValue(path.inside(inside.toArray()), text))
                        .orElseGet(() -> new UnsetValue(path.inside(inside.toArray()))));
        return new Section("", List.of(extras.description(), //$NON-NLS-1$
                filter.field(Messages.Field_filter, Messages.Field_substitutionFilterAbout)));
    }

    private static List<Section> sections(DocumentSession session) {
        ServiceTemplate template = session.document().serviceTemplate();
        List<Section> sections = new ArrayList<>();
        String name = Forms.named(template.getMetadata(), DISPLAY_NAME).map(Assignment::getValue)
                .filter(ScalarValue.class::isInstance).map(value -> ((ScalarValue) value).getText()).orElse(null);
        sections.add(new Section("", List.of( //$NON-NLS-1$
                Words.field(Messages.Field_name, name, new ValuePath(List.of(METADATA, DISPLAY_NAME))),
                Words.field(Messages.Field_description, template.getDescription(),
                        new ValuePath(List.of("description")))))); //$NON-NLS-1$
        List<Field> inputs = Parameters.inputs(session.document()).stream()
                .map(input -> ParameterForm.standard(session, input, input.getName())).toList();
        if (!inputs.isEmpty()) {
            sections.add(new Section(Messages.Section_inputs, inputs));
        }
        List<Field> outputs = Parameters.outputs(session.document()).stream()
                .map(output -> ParameterForm.value(session, output, output.getName())).toList();
        if (!outputs.isEmpty()) {
            sections.add(new Section(Messages.Section_outputs, outputs));
        }
        return sections;
    }
}
