package org.deepworkbench.topology.core.internal.value;

import java.util.stream.Collectors;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;

/** Short forms of values, for people. */
public final class Values {

    private static final int MAX_SHOWN = 60;

    private Values() {
    }

    /** {@return whether there is no value: none, or null} */
    public static boolean isAbsent(Value value) {
        return value == null || value instanceof ScalarValue scalar && scalar.getKind() == ScalarKind.NULL;
    }

    /** {@return the value on one line, cut where it is long} */
    public static String show(Value value) {
        String shown = switch (value) {
            case null -> "";
            case ScalarValue scalar -> scalar.getText().strip().replaceAll("\\s+", " ");
            case FunctionValue function -> function.getFunction() + ": "
                    + function.getArguments().stream().limit(6).map(Values::show).collect(Collectors.joining(", "));
            case ListValue list -> "["
                    + list.getItems().stream().limit(6).map(Values::show).collect(Collectors.joining(", ")) + "]";
            case MapValue map -> "{" + map.getEntries().stream().limit(6)
                    .map(entry -> entry.getName() + ": " + show(entry.getValue())).collect(Collectors.joining(", "))
                    + "}";
            default -> "";
        };
        return shown.length() > MAX_SHOWN ? shown.substring(0, MAX_SHOWN) + "…" : shown;
    }
}
