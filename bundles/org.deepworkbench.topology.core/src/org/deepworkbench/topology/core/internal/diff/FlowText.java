package org.deepworkbench.topology.core.internal.diff;

import java.util.List;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;

/** Writes values as YAML on one line. */
public final class FlowText {

    private FlowText() {
    }

    /** {@return the value as YAML on one line; empty for none} */
    public static String of(Value value) {
        return switch (value) {
            case null -> "";
            case ScalarValue scalar -> scalar.getKind() == ScalarKind.STRING ? YamlString.of(scalar.getText())
                    : scalar.getText();
            case FunctionValue function -> "{ " + function.getFunction() + ": " + arguments(function.getArguments())
                    + " }";
            case ListValue list -> list(list.getItems());
            case MapValue map -> map.getEntries().isEmpty() ? "{}" : map.getEntries().stream()
                    .map(entry -> YamlString.of(entry.getName()) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
            default -> "";
        };
    }

    private static String arguments(List<Value> arguments) {
        return arguments.size() == 1 && arguments.get(0) instanceof ScalarValue ? of(arguments.get(0))
                : list(arguments);
    }

    private static String list(List<Value> items) {
        return items.isEmpty() ? "[]"
                : items.stream().map(FlowText::of).collect(Collectors.joining(", ", "[ ", " ]"));
    }
}
