package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;
import org.eclipse.osgi.util.NLS;

/** Checks definitions of properties, attributes and inputs: their types, constraints and defaults. */
final class DefinitionCheck {

    private static final Set<String> PRIMITIVES = Set.of("string", "integer", "float", "boolean", "timestamp",
            "version", "range", "list", "map", "scalar-unit.size", "scalar-unit.time", "scalar-unit.frequency",
            "scalar-unit.bitrate");
    private static final Set<String> CLAUSES = Set.of("equal", "greater_than", "greater_or_equal", "less_than",
            "less_or_equal", "in_range", "valid_values", "length", "min_length", "max_length", "pattern", "schema");

    private final Scope scope;
    private final ValueCheck values;

    DefinitionCheck(Scope scope) {
        this.scope = scope;
        this.values = new ValueCheck(scope, new FunctionCheck(scope, Optional.empty()));
    }

    void check(PropertyDefinition definition) {
        checkType(definition);
        constraints(definition.getConstraints());
        if (definition.getDefaultValue() != null) {
            values.check(definition.getDefaultValue(), definition);
        }
    }

    void checkType(PropertyDefinition definition) {
        Place place = Places.of(definition, "type");
        dataType(definition.getType(), definition.getName(), place);
        schema(definition.getEntrySchema(), definition.getName());
    }

    void schema(SchemaDefinition schema, String what) {
        if (schema != null) {
            dataType(schema.getType(), what, Places.of(schema, "type"));
            constraints(schema.getConstraints());
            schema(schema.getEntrySchema(), what);
        }
    }

    void constraints(List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (!CLAUSES.contains(constraint.getName())) {
                scope.findings().error(DiagnosticCode.UNKNOWN_KEY, constraint.getNamePlace(), NLS.bind(Messages.Check_unknownClause, constraint.getName(),
                                Nearest.hint(constraint.getName(), CLAUSES)));
            }
        }
    }

    private void dataType(String name, String what, Place place) {
        if (name == null || ScalarForm.isPrimitive(name) || scope.types().find(DataType.class, name).isPresent()
                || !scope.types().isComplete()) {
            return;
        }
        Set<String> known = new TreeSet<>(PRIMITIVES);
        known.addAll(scope.types().names(DataType.class));
        scope.findings().error(DiagnosticCode.UNKNOWN_TYPE, place, NLS.bind(Messages.Check_unknownDataType,
                new Object[] { what, name, Nearest.hint(name, known) }));
    }
}
