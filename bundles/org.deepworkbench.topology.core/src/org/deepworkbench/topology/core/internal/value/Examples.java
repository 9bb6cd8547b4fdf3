package org.deepworkbench.topology.core.internal.value;

import java.util.List;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;

/** Values to begin with, for a property that has none yet. */
public final class Examples {

    private Examples() {
    }

    /** {@return a value of the property's type as YAML: the first allowed or the least, where constraints say it} */
    public static String of(PropertyDefinition property) {
        for (Constraint constraint : property.getConstraints()) {
            if (isFirst(constraint) && first(constraint) instanceof ScalarValue scalar) {
                return scalar.isQuoted() ? YamlString.of(scalar.getText()) : scalar.getText();
            }
        }
        return ofType(property.getType() == null ? "string" : property.getType());
    }

    private static boolean isFirst(Constraint constraint) {
        return List.of("valid_values", "equal", "in_range", "greater_or_equal").contains(constraint.getName());
    }

    private static Object first(Constraint constraint) {
        return constraint.getOperand() instanceof ListValue list && !list.getItems().isEmpty() ? list.getItems().get(0)
                : constraint.getOperand();
    }

    private static String ofType(String type) {
        return switch (type) {
            case "integer" -> "1";
            case "float" -> "1.0";
            case "boolean" -> "false";
            case "list" -> "[]";
            case "version" -> "1.0";
            case "timestamp" -> "2020-01-01T00:00:00Z";
            case "range" -> "[ 1, UNBOUNDED ]";
            case "scalar-unit.size" -> "1 GB";
            case "scalar-unit.time" -> "1 h";
            case "scalar-unit.frequency" -> "1 GHz";
            case "scalar-unit.bitrate" -> "1 Mbps";
            case "string", "json", "xml" -> "\"\"";
            default -> "{}";
        };
    }
}
