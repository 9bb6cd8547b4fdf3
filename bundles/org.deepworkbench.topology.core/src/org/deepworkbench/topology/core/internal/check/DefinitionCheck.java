package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;
import org.eclipse.osgi.util.NLS;

/** Checks definitions of properties, attributes and inputs: their types, constraints and defaults. */
final class DefinitionCheck {

    private final Scope scope;
    private final KnownTypes known;
    private final ValueCheck values;
    private final OperandCheck operands;

    DefinitionCheck(Scope scope) {
        this.scope = scope;
        this.known = new KnownTypes(scope);
        this.values = new ValueCheck(scope, new FunctionCheck(scope, Optional.empty()));
        this.operands = new OperandCheck(scope.findings());
    }

    void check(PropertyDefinition definition) {
        checkType(definition);
        constraints(definition.getConstraints(), definition.getType());
        if (definition.getDefaultValue() != null) {
            values.check(definition.getDefaultValue(), definition);
        }
    }

    void checkType(PropertyDefinition definition) {
        known.requireData(definition.getType(), definition.getName(), Places.of(definition, "type"));
        schema(definition.getKeySchema(), definition.getName());
        schema(definition.getEntrySchema(), definition.getName());
    }

    /** @param counting the definition that counts for the name; one that refines an inherited one may lack the type */
    void requireType(PropertyDefinition definition, PropertyDefinition counting) {
        if (counting != null && counting.getType() == null && isMap(definition)) {
            scope.findings().error(DiagnosticCode.MISSING_KEY, definition.getNamePlace(),
                    NLS.bind(Messages.Form_missingKey, definition.getName(), "type"));
        }
    }

    /** {@return whether the definition is a map or not written at all; another form is reported where it is read} */
    static boolean isMap(PropertyDefinition definition) {
        return !(definition.getPlace() instanceof YamlEntry entry)
                || entry.value().resolved() instanceof YamlMapping
                || entry.value().resolved() instanceof YamlScalar scalar && scalar.isNull();
    }

    void schema(SchemaDefinition schema, String what) {
        if (schema != null) {
            known.requireData(schema.getType(), what, Places.of(schema, "type"));
            constraints(schema.getConstraints(), schema.getType());
            schema(schema.getKeySchema(), what);
            schema(schema.getEntrySchema(), what);
        }
    }

    /** @param type the type that the constraints are for, or nothing */
    void constraints(List<Constraint> constraints, String type) {
        if (!constraints.isEmpty()) {
            String base = primitive(type);
            constraints.forEach(constraint -> operands.check(constraint, base));
        }
    }

    /** {@return the type of the language that a type is, or derives from; the name itself where it is neither} */
    private String primitive(String name) {
        Optional<DataType> data = scope.types().find(DataType.class, name);
        if (data.isEmpty()) {
            return name;
        }
        List<DataType> lineage = scope.types().lineage(data.get());
        return Optional.ofNullable(lineage.get(lineage.size() - 1).getDerivedFrom()).orElse(name);
    }
}
