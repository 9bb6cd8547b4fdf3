package org.deepworkbench.topology.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.RenameInput;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.properties.Field.Origin;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Makes fields of an input or an output. */
final class ParameterFields {

    private static final String DESCRIPTION = "description"; //$NON-NLS-1$
    private static final String DEFAULT = "default"; //$NON-NLS-1$
    private static final String REQUIRED = "required"; //$NON-NLS-1$

    private ParameterFields() {
    }

    static List<Field> input(DocumentSession session, ParameterDefinition input) {
        String group = Messages.Group_input;
        String name = input.getName();
        return List.of(Field.plain(group, Messages.Field_name, name, typed -> new RenameInput(name, typed)),
                Field.plain(group, Messages.Field_typeName, String.valueOf(input.getType()),
                        typed -> new SetValue(ValuePath.input(name, "type"), YamlString.of(typed))), //$NON-NLS-1$
                standard(group, Messages.Field_defaultValue, input).with(session.problemsIn(input)),
                Field.plain(group, Messages.Field_required, String.valueOf(input.isRequired()),
                        typed -> new SetValue(ValuePath.input(name, REQUIRED), typed)),
                Words.field(group, Messages.Field_description, input.getDescription(),
                        ValuePath.input(name, DESCRIPTION)));
    }

    static List<Field> output(DocumentSession session, ParameterDefinition output) {
        String group = Messages.Group_output;
        return List.of(Field.fixed(group, Messages.Field_name, output.getName()),
                value(group, Messages.Field_value, output).with(session.problemsIn(output)),
                Words.field(group, Messages.Field_description, output.getDescription(),
                        ValuePath.output(output.getName(), DESCRIPTION)));
    }

    /** {@return the field of an input's default value} */
    static Field standard(String group, String label, ParameterDefinition input) {
        ValuePath path = ValuePath.input(input.getName(), DEFAULT);
        String type = input.getType();
        boolean given = input.getDefaultValue() != null;
        return new Field(group, label, description(input), given ? Typed.shown(input.getDefaultValue(), type) : "", //$NON-NLS-1$
                given ? Origin.GIVEN : Origin.NONE,
                Optional.of(typed -> new SetValue(path, Typed.yaml(typed, type))), Optional.of(new UnsetValue(path)),
                List.of(), List.of());
    }

    /** {@return the field of an output's value} */
    static Field value(String group, String label, ParameterDefinition output) {
        ValuePath path = ValuePath.output(output.getName(), "value"); //$NON-NLS-1$
        return Field.plain(group, label, ValueText.of(output.getValue()), typed -> new SetValue(path, typed));
    }

    private static String description(ParameterDefinition parameter) {
        return parameter.getDescription() == null ? "" : parameter.getDescription().strip(); //$NON-NLS-1$
    }
}
