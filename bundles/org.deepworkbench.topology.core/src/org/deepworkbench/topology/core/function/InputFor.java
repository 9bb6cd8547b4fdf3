package org.deepworkbench.topology.core.function;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.NewInput;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;
import org.deepworkbench.topology.model.tosca.Value;

/** Proposes an input for a value, so that the topology says the same as before until another value is given. */
public final class InputFor {

    private static final String STRING = "string";

    private InputFor() {
    }

    /**
     * @param document   the topology
     * @param path       where the value stands or would stand
     * @param definition what the type says of it, where it says something
     * @param name       name of the input
     * @return an input of the value's type and description, with its present value as default
     */
    public static NewInput value(TopologyDocument document, ValuePath path, Optional<PropertyDefinition> definition,
            String name) {
        Optional<Value> present = ValuePlace.of(document, path).present().filter(value -> !hasFunction(value))
                .or(() -> definition.map(PropertyDefinition::getDefaultValue));
        Optional<String> type = definition.map(PropertyDefinition::getType);
        return new NewInput(name, type.orElse(STRING),
                definition.map(PropertyDefinition::getEntrySchema).map(SchemaDefinition::getType),
                definition.map(PropertyDefinition::isRequired).orElse(true),
                present.map(value -> Expression.of(value).flowYaml(null)),
                definition.<List<Constraint>>map(PropertyDefinition::getConstraints).orElse(List.of()).stream()
                        .map(InputFor::yaml).toList(),
                definition.map(PropertyDefinition::getDescription).map(text -> String.join(" ",
                        text.strip().split("\\s+"))));
    }

    private static String yaml(Constraint constraint) {
        return constraint.getName() + ": " + Expression.of(constraint.getOperand()).flowYaml(null);
    }

    private static boolean hasFunction(Value value) {
        if (value instanceof FunctionValue) {
            return true;
        }
        var contents = value.eAllContents();
        while (contents.hasNext()) {
            if (contents.next() instanceof FunctionValue) {
                return true;
            }
        }
        return false;
    }
}
