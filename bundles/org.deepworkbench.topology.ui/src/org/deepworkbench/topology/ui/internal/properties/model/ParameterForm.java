package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.ElementKind;
import org.deepworkbench.topology.core.edit.Rename;
import org.deepworkbench.topology.core.edit.RenameInput;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.properties.model.Form.Page;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Makes the forms of inputs and outputs. */
final class ParameterForm {

    private ParameterForm() {
    }

    static Form input(DocumentSession session, ParameterDefinition input) {
        return new Form(input.getName(), Messages.Form_input, List.of(
                new Page(Tab.GENERAL, () -> List.of(new Section("", inputFields(session, input)))), //$NON-NLS-1$
                new Page(Tab.METADATA, extras(session, input, ElementKind.INPUT)::metadata)));
    }

    private static Extras extras(DocumentSession session, ParameterDefinition parameter, ElementKind kind) {
        return new Extras(session, parameter.getExtras(), ValuePath.element(kind, parameter.getName()));
    }

    private static List<Field> inputFields(DocumentSession session, ParameterDefinition input) {
        String name = input.getName();
        Field called = Field.of("name", Messages.Field_name, new Kind.Line(), name, //$NON-NLS-1$
                typed -> new RenameInput(name, typed));
        ParameterFields fields = new ParameterFields(session, input, ValuePath.element(ElementKind.INPUT, name));
        List<Field> all = new ArrayList<>(List.of(called, fields.type()));
        all.addAll(fields.contents());
        all.addAll(List.of(fields.standard(Messages.Field_defaultValue), fields.description(),
                fields.required(), fields.constraints(), fields.status()));
        return all;
    }

    static Form output(DocumentSession session, ParameterDefinition output) {
        ParameterFields fields = new ParameterFields(session, output,
                ValuePath.element(ElementKind.OUTPUT, output.getName()));
        Field called = Field.of("name", Messages.Field_name, new Kind.Line(), output.getName(), //$NON-NLS-1$
                typed -> new Rename(ElementKind.OUTPUT, output.getName(), typed));
        List<Field> all = new ArrayList<>(List.of(called, value(session, output, Messages.Field_value), fields.type()));
        all.addAll(fields.contents());
        all.addAll(List.of(fields.description(), fields.required(), fields.constraints(), fields.status()));
        return new Form(output.getName(), Messages.Form_output, List.of(
                new Page(Tab.GENERAL, () -> List.of(new Section("", all))), //$NON-NLS-1$
                new Page(Tab.METADATA, extras(session, output, ElementKind.OUTPUT)::metadata)));
    }

    /** {@return the field of an input's default value} */
    static Field standard(DocumentSession session, ParameterDefinition input, String label) {
        return new ParameterFields(session, input, ValuePath.element(ElementKind.INPUT, input.getName()))
                .standard(label);
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
