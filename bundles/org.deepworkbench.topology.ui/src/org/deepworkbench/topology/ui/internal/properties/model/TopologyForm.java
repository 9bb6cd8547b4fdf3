package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.SubstitutionMapping;
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
        Optional.ofNullable(session.document().serviceTemplate().getTopology()).ifPresent(topology -> {
            if (!topology.getWorkflows().isEmpty()) {
                pages.add(new Page(Tab.WORKFLOWS, () -> topology.getWorkflows().stream()
                        .flatMap(workflow -> new WorkflowForm(session, workflow).sections().stream()).toList()));
            }
            Optional.ofNullable(topology.getSubstitution())
                    .ifPresent(mapping -> pages.add(new Page(Tab.SUBSTITUTION, () -> substitution(session, mapping))));
        });
        return new Form(session.document().name(), Messages.Form_topology, pages);
    }

    private static List<Section> substitution(DocumentSession session, SubstitutionMapping mapping) {
        String keyname = "substitution_filter"; //$NON-NLS-1$
        ValuePath path = ValuePath.substitution(keyname);
        Extras extras = new Extras(session, mapping.getExtras(), ValuePath.substitution());
        FilterFields filter = new FilterFields(session, keyname, extras.value(keyname).orElse(null),
                session.document().types().find(NodeType.class, mapping.getNodeType()),
                (inside, yaml) -> yaml.<Edit>map(text -> new SetValue(path.inside(inside.toArray()), text))
                        .orElseGet(() -> new UnsetValue(path.inside(inside.toArray()))));
        return List.of(new Section("", List.of(extras.description(), //$NON-NLS-1$
                filter.field(Messages.Field_filter, Messages.Field_substitutionFilterAbout))));
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
