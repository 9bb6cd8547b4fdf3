package org.deepworkbench.topology.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Parameters;

/** Makes fields of a topology as a whole: what it is called, its inputs with their defaults, its outputs. */
final class TopologyFields {

    private static final String DISPLAY_NAME = "display_name"; //$NON-NLS-1$

    private TopologyFields() {
    }

    static List<Field> of(DocumentSession session) {
        ServiceTemplate template = session.document().serviceTemplate();
        List<Field> fields = new ArrayList<>();
        String name = template.getMetadata().stream().filter(entry -> DISPLAY_NAME.equals(entry.getName()))
                .map(Assignment::getValue).map(ValueText::of).findFirst().orElse(null);
        fields.add(Words.field(Messages.Group_topology, Messages.Field_name, name,
                new ValuePath(List.of("metadata", DISPLAY_NAME)))); //$NON-NLS-1$
        fields.add(Words.field(Messages.Group_topology, Messages.Field_description, template.getDescription(),
                new ValuePath(List.of("description")))); //$NON-NLS-1$
        Parameters.inputs(session.document()).forEach(input -> fields.add(ParameterFields
                .standard(Messages.Group_inputs, input.getName(), input).with(session.problemsIn(input))));
        Parameters.outputs(session.document()).forEach(output -> fields.add(ParameterFields
                .value(Messages.Group_outputs, output.getName(), output).with(session.problemsIn(output))));
        return fields;
    }
}
