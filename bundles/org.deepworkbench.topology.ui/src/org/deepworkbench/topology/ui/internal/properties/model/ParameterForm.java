package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.edit.ElementKind;
import org.deepworkbench.topology.core.edit.Rename;
import org.deepworkbench.topology.core.edit.RenameInput;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Makes the forms of inputs and outputs. */
final class ParameterForm {

    private static final String DESCRIPTION = "description"; //$NON-NLS-1$
    private static final String REQUIRED = "required"; //$NON-NLS-1$
    private static final String CONSTRAINTS = "constraints"; //$NON-NLS-1$
    private static final List<String> PRIMITIVES = List.of("string", "integer", "float", "boolean", "timestamp", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            "version", "range", "list", "map", "scalar-unit.size", "scalar-unit.time", "scalar-unit.frequency", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            "scalar-unit.bitrate"); //$NON-NLS-1$

    private ParameterForm() {
    }

    static Form input(DocumentSession session, ParameterDefinition input) {
        return Form.of(input.getName(), Messages.Form_input, () -> List.of(new Section("", inputFields(session, input)))); //$NON-NLS-1$
    }

    private static List<Field> inputFields(DocumentSession session, ParameterDefinition input) {
        String name = input.getName();
        Field called = Field.of("name", Messages.Field_name, new Kind.Line(), name, //$NON-NLS-1$
                typed -> new RenameInput(name, typed));
        Field type = Field.of("type", Messages.Field_typeName, //$NON-NLS-1$
                new Kind.Choice(types(session.document().types()), true), Words.line(input.getType()),
                typed -> new SetValue(ValuePath.input(name, "type"), YamlString.of(typed))); //$NON-NLS-1$
        Field about = Words.field(Messages.Field_description, input.getDescription(),
                ValuePath.input(name, DESCRIPTION));
        Field required = Field.of(REQUIRED, Messages.Field_required, new Kind.Flag(),
                Boolean.toString(input.isRequired()), typed -> new SetValue(ValuePath.input(name, REQUIRED), typed));
        return List.of(called, type, standard(session, input, Messages.Field_defaultValue), about, required,
                new ConstraintFields(session).of(input.getConstraints(), Schema.of(input), ValuePath.input(name, CONSTRAINTS)));
    }

    private static List<String> types(TypeLibrary types) {
        return Stream.concat(PRIMITIVES.stream(), types.names(DataType.class).stream()).distinct().toList();
    }

    static Form output(DocumentSession session, ParameterDefinition output) {
        ValuePath description = ValuePath.output(output.getName(), DESCRIPTION);
        return Form.of(output.getName(), Messages.Form_output, () -> List.of(new Section("", List.of( //$NON-NLS-1$
                Field.of("name", Messages.Field_name, new Kind.Line(), output.getName(), //$NON-NLS-1$
                        typed -> new Rename(ElementKind.OUTPUT, output.getName(), typed)),
                value(session, output, Messages.Field_value),
                Words.field(Messages.Field_description, output.getDescription(), description)))));
    }

    /** {@return the field of an input's default value} */
    static Field standard(DocumentSession session, ParameterDefinition input, String label) {
        Optional<Value> given = Optional.ofNullable(input.getDefaultValue());
        Schema schema = Schema.of(input);
        ValuePath path = ValuePath.input(input.getName(), "default"); //$NON-NLS-1$
        Field field = new ValueFields(session).of(new Spot(
                new Label(label, Words.line(input.getDescription()), false), schema, Optional.empty(), path, given,
                given.map(value -> value)));
        // a default must be there before anything is known
        return Secrets.isSecret(input.getName()) ? field.with(new Kind.Secret())
                : field.with(field.actions().withoutFunction());
    }

    /** {@return the field of an output's value} */
    static Field value(DocumentSession session, ParameterDefinition output, String label) {
        ValuePath path = ValuePath.output(output.getName(), "value"); //$NON-NLS-1$
        Optional<Value> given = Optional.ofNullable(output.getValue());
        Field field = new ValueFields(session).of(new Spot(
                new Label(label, Words.line(output.getDescription()), true), Schema.STRING, Optional.empty(), path,
                given, given.map(value -> value)));
        return field.with(field.actions().withOnly(Map.of()));
    }
}
