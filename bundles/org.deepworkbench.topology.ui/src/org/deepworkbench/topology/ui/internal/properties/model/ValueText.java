package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;

/** Writes values on one line, as a person would type them into a field: as YAML in flow style. */
public final class ValueText {

    private static final int DEEPEST = 30;
    private static final String CUT = "\u2026"; //$NON-NLS-1$

    private ValueText() {
    }

    /** {@return the value on one line; nothing for no value} */
    public static String of(Value value) {
        return text(value, 0);
    }

    private static String text(Value value, int depth) {
        if (depth > DEEPEST) {
            return CUT;
        }
        return switch (value) {
            case null -> ""; //$NON-NLS-1$
            case ScalarValue scalar -> scalar(scalar);
            case ListValue list -> list(list.getItems(), depth);
            case MapValue map -> map(map, depth);
            case FunctionValue function -> "{ " + function.getFunction() + ": " + arguments(function, depth) + " }"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            default -> ""; //$NON-NLS-1$
        };
    }

    /** A string that would read as something else without quotes keeps them. */
    private static String scalar(ScalarValue scalar) {
        return scalar.getKind() == ScalarKind.STRING ? YamlString.of(scalar.getText()) : scalar.getText();
    }

    private static String list(List<Value> items, int depth) {
        return items.stream().map(item -> text(item, depth + 1)).collect(Collectors.joining(", ", "[", "]")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String map(MapValue map, int depth) {
        return map.getEntries().stream().map(entry -> entry(entry, depth))
                .collect(Collectors.joining(", ", "{", "}")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String entry(Assignment entry, int depth) {
        return YamlString.of(entry.getName()) + ": " + text(entry.getValue(), depth + 1); //$NON-NLS-1$
    }

    private static String arguments(FunctionValue function, int depth) {
        List<Value> arguments = function.getArguments();
        boolean single = arguments.size() == 1 && arguments.get(0) instanceof ScalarValue;
        return single ? text(arguments.get(0), depth + 1) : list(arguments, depth);
    }
}
