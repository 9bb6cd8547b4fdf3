package org.deepworkbench.topology.ui.internal.parts;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.AddInput;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.ElementKind;
import org.deepworkbench.topology.core.edit.Rename;
import org.deepworkbench.topology.core.edit.SetExpression;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.function.Expression;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.deepworkbench.topology.core.function.ExpressionText;
import org.deepworkbench.topology.core.function.InputText;
import org.deepworkbench.topology.core.function.OutputText;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.session.Parameters;

/** Inputs or outputs: what is shown of them in columns, and what follows from what is typed there. */
enum Parameter {

    /** What is asked for at each run. */
    INPUT(ElementKind.INPUT, "default", Column.NAME, Column.TYPE, Column.VALUE, Column.REQUIRED, //$NON-NLS-1$
            Column.DESCRIPTION) {
        @Override
        List<ParameterDefinition> all(TopologyDocument document) {
            return Parameters.inputs(document);
        }

        @Override
        Edit add(TopologyDocument document, String typed) throws FaultException {
            return new AddInput(InputText.parse(typed).input());
        }

        @Override
        Value value(ParameterDefinition input) {
            return input.getDefaultValue();
        }

        @Override
        Edit setValue(TopologyDocument document, ParameterDefinition input, String typed) {
            boolean text = STRING.equals(input.getType()) && "\"'{[".indexOf(typed.charAt(0)) < 0; //$NON-NLS-1$
            return new SetValue(path(input.getName(), "default"), text ? YamlString.of(typed) : typed); //$NON-NLS-1$
        }

        @Override
        String shown(Value value) {
            return Expression.of(value) instanceof Literal literal && !literal.text().isEmpty() ? literal.text()
                    : Expression.of(value).flowYaml(null);
        }
    },

    /** What is told after a deployment. */
    OUTPUT(ElementKind.OUTPUT, "value", Column.NAME, Column.VALUE, Column.DESCRIPTION) { //$NON-NLS-1$
        @Override
        List<ParameterDefinition> all(TopologyDocument document) {
            return Parameters.outputs(document);
        }

        @Override
        Edit add(TopologyDocument document, String typed) throws FaultException {
            return OutputText.parse(typed).edit(document);
        }

        @Override
        Value value(ParameterDefinition output) {
            return output.getValue();
        }

        @Override
        Edit setValue(TopologyDocument document, ParameterDefinition output, String typed) throws FaultException {
            String line = typed.startsWith("=") ? typed.substring(1) : typed; //$NON-NLS-1$
            return new SetExpression(path(output.getName(), "value"), ExpressionText.parse(line)); //$NON-NLS-1$
        }

        @Override
        String shown(Value value) {
            return ExpressionText.format(Expression.of(value));
        }
    };

    private static final String STRING = "string"; //$NON-NLS-1$
    private static final String DESCRIPTION = "description"; //$NON-NLS-1$

    private final ElementKind kind;
    private final String valueKeyname;
    private final List<Column> columns;

    /** What is told of a parameter in one column. */
    enum Column {
        /** Its name. */
        NAME,
        /** Its type. */
        TYPE,
        /** An input's default, an output's value. */
        VALUE,
        /** Whether a value must be given. */
        REQUIRED,
        /** Words for people. */
        DESCRIPTION
    }

    Parameter(ElementKind kind, String valueKeyname, Column... columns) {
        this.kind = kind;
        this.valueKeyname = valueKeyname;
        this.columns = List.of(columns);
    }

    ElementKind kind() {
        return kind;
    }

    List<Column> columns() {
        return columns;
    }

    /** {@return all of them in the order of the text} */
    abstract List<ParameterDefinition> all(TopologyDocument document);

    /** {@return the edit that adds one, as a person describes it on a line} */
    abstract Edit add(TopologyDocument document, String typed) throws FaultException;

    /** {@return the default or value; null where there is none} */
    abstract Value value(ParameterDefinition parameter);

    /** {@return the edit that sets the value to what was typed, which is not empty} */
    abstract Edit setValue(TopologyDocument document, ParameterDefinition parameter, String typed)
            throws FaultException;

    /** {@return a value as it is typed} */
    abstract String shown(Value value);

    /** {@return where a keyname of a parameter stands} */
    ValuePath path(String name, String keyname) {
        return this == INPUT ? ValuePath.input(name, keyname) : ValuePath.output(name, keyname);
    }

    /** {@return where the value of a parameter stands} */
    ValuePath valuePath(String name) {
        return path(name, valueKeyname);
    }

    /** {@return what stands in a column, as it is typed} */
    String text(ParameterDefinition parameter, Column column) {
        return switch (column) {
            case NAME -> parameter.getName();
            case TYPE -> parameter.getType() == null ? "" : parameter.getType(); //$NON-NLS-1$
            case VALUE -> value(parameter) == null ? "" : shown(value(parameter)); //$NON-NLS-1$
            case REQUIRED -> String.valueOf(parameter.isRequired());
            case DESCRIPTION -> parameter.getDescription() == null ? "" //$NON-NLS-1$
                    : String.join(" ", parameter.getDescription().strip().split("\\s+")); //$NON-NLS-1$ //$NON-NLS-2$
        };
    }

    /**
     * @param typed what a person typed into a column
     * @return the edit that follows; nothing if it changes nothing
     * @throws FaultException if it cannot be read
     */
    Optional<Edit> edit(TopologyDocument document, ParameterDefinition parameter, Column column, String typed)
            throws FaultException {
        String text = typed.strip();
        String name = parameter.getName();
        if (text.equals(text(parameter, column)) || text.isEmpty() && column == Column.NAME) {
            return Optional.empty();
        }
        return Optional.of(switch (column) {
            case NAME -> new Rename(kind, name, text);
            case TYPE -> set(name, "type", text.isEmpty() ? "" : YamlString.of(text)); //$NON-NLS-1$ //$NON-NLS-2$
            case VALUE -> text.isEmpty() ? new UnsetValue(valuePath(name)) : setValue(document, parameter, text);
            case REQUIRED -> set(name, "required", text); //$NON-NLS-1$
            case DESCRIPTION -> set(name, DESCRIPTION, text.isEmpty() ? "" : YamlString.of(text)); //$NON-NLS-1$
        });
    }

    private Edit set(String name, String keyname, String yaml) {
        return yaml.isEmpty() ? new UnsetValue(path(name, keyname)) : new SetValue(path(name, keyname), yaml);
    }
}
