package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.value.Numbers;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Follows the names of fields and the indices by which a function reaches into a value. */
final class PathCheck {

    /** Indices that are known when an instance runs. */
    private static final Set<String> WORDS = Set.of("INDEX", "SELF", "ALL", "LAST");

    private final Scope scope;

    PathCheck(Scope scope) {
        this.scope = scope;
    }

    /**
     * @param path  names and indices
     * @param start what the value is that they lead into
     * @param value that value, where it is given
     * @param what  its name, for a person
     * @return what they lead to, where that is known; steps that lead nowhere are reported
     */
    Optional<Schema> follow(List<Value> path, Schema start, Optional<Value> value, String what) {
        Optional<Schema> current = Optional.of(start);
        Optional<Value> given = value;
        for (Value step : path) {
            if (current.isEmpty() || current.get().type() == null || !(step instanceof ScalarValue scalar)
                    || WORDS.contains(scalar.getText())) {
                return Optional.empty();
            }
            Schema schema = current.get().plain(scope.types());
            current = switch (schema.type()) {
                case "list" -> index(scalar, schema, given, what);
                case "map" -> schema.entry();
                default -> field(scalar, schema, what);
            };
            given = Optional.empty();
        }
        return current;
    }

    private Optional<Schema> index(ScalarValue step, Schema list, Optional<Value> given, String what) {
        Optional<Long> index = Numbers.integer(step.getText());
        boolean outside = index.isPresent() && given.orElse(null) instanceof ListValue items
                && (index.get() < 0 || index.get() >= items.getItems().size());
        if (index.isEmpty() || outside) {
            scope.findings().error(DiagnosticCode.WRONG_ARGUMENTS, step.getPlace(),
                    NLS.bind(Messages.Function_wrongIndex, what, step.getText()));
            return Optional.empty();
        }
        return list.entry();
    }

    private Optional<Schema> field(ScalarValue step, Schema schema, String what) {
        Optional<DataType> type = ScalarForm.isPrimitive(schema.type()) ? Optional.empty()
                : scope.types().find(DataType.class, schema.type());
        if (type.isEmpty() || !scope.types().isWhole(type.get())) {
            return Optional.empty();
        }
        Map<String, PropertyDefinition> fields = scope.types().properties(type.get());
        PropertyDefinition field = fields.get(step.getText());
        if (field == null) {
            scope.findings().error(DiagnosticCode.UNKNOWN_PROPERTY, step.getPlace(),
                    NLS.bind(Messages.Function_unknownField, new Object[] { what, schema.type(), step.getText(),
                            Nearest.hint(step.getText(), fields.keySet()) }),
                    Suggestions.nearest(step.getPlace(), step.getText(), fields.keySet()));
            return Optional.empty();
        }
        return Optional.of(Schema.of(field));
    }
}
