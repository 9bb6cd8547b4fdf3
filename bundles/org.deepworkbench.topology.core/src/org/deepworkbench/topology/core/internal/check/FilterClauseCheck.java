package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Checks constraint clauses in the values of node filters: that they are ones, and compare with values of the type. */
final class FilterClauseCheck {

    private static final Set<String> COMPARING = Set.of("equal", "greater_than", "greater_or_equal", "less_than",
            "less_or_equal");
    private static final Set<String> CLAUSES = Set.of("equal", "greater_than", "greater_or_equal", "less_than",
            "less_or_equal", "in_range", "valid_values", "length", "min_length", "max_length", "pattern", "schema");

    private final Scope scope;

    FilterClauseCheck(Scope scope) {
        this.scope = scope;
    }

    /** A plain value stands for its equal; a list holds several clauses. */
    void check(Value filter, PropertyDefinition definition) {
        switch (filter) {
            case MapValue map when map.getEntries().size() == 1 -> clause(map.getEntries().get(0), definition);
            case ListValue list -> list.getItems().forEach(item -> {
                if (item instanceof MapValue) {
                    check(item, definition);
                }
            });
            case null, default -> {
            }
        }
    }

    private void clause(Assignment clause, PropertyDefinition definition) {
        String name = clause.getName();
        if (!CLAUSES.contains(name)) {
            if (definition.getType() != null && ScalarForm.isKnown(definition.getType())) {
                scope.findings().error(DiagnosticCode.UNKNOWN_KEY, clause.getNamePlace(),
                        NLS.bind(Messages.Check_unknownClause, name, Nearest.hint(name, CLAUSES)),
                        Suggestions.nearest(clause.getNamePlace(), name, CLAUSES));
            }
        } else if (COMPARING.contains(name)) {
            operand(clause.getValue(), definition);
        } else if ((name.equals("in_range") || name.equals("valid_values"))
                && clause.getValue() instanceof ListValue list) {
            List<Value> operands = list.getItems();
            operands.forEach(operand -> operand(operand, definition));
        }
    }

    private void operand(Value operand, PropertyDefinition definition) {
        String type = definition.getType();
        if (type != null && ScalarForm.isKnown(type) && operand instanceof ScalarValue scalar
                && !scalar.getText().equals("UNBOUNDED")
                && ScalarForm.judge(scalar, type) == ScalarForm.Judgement.WRONG) {
            scope.findings().error(DiagnosticCode.WRONG_TYPE, operand.getPlace(), NLS.bind(Messages.Value_wrongType,
                    new Object[] { definition.getName(), Values.show(operand), type, ScalarForm.example(type) }));
        }
    }
}
