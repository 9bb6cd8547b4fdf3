package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.place;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.Fixes;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Reads schemas of entries and keys, and constraints (TOSCA Simple Profile 1.3, sections 3.6.3 and 3.6.9). */
final class SchemaReader {

    private static final Set<String> KEYS = Set.of("type", "description", "constraints", "entry_schema", "key_schema",
            "validation", "metadata", "required", "default", "status");

    /** Functions of TOSCA 2.0 that say what a clause of a constraint says. */
    private static final Set<String> COMPARISONS = Set.of("$equal", "$greater_than", "$greater_or_equal", "$less_than",
            "$less_or_equal", "$in_range", "$valid_values");

    private final Form form;

    SchemaReader(Form form) {
        this.form = form;
    }

    /** The short form, {@code entry_schema: string}, names the type only. */
    SchemaDefinition schema(YamlEntry section) {
        SchemaDefinition schema = place(ToscaFactory.eINSTANCE.createSchemaDefinition(), section.value());
        if (section.value().resolved() instanceof YamlScalar scalar && !scalar.isNull()) {
            set(schema, Literals.SCHEMA_DEFINITION__TYPE, scalar.text());
            form.lenient(section.value(), NLS.bind(Messages.Form_shortSchema, section.name(), scalar.text()),
                    "{ type: " + Fixes.yaml(scalar.text()) + " }");
            return schema;
        }
        form.entries(section).forEach(key -> readKey(schema, key, section.name()));
        return schema;
    }

    private void readKey(SchemaDefinition schema, YamlEntry key, String where) {
        switch (key.name()) {
            case "type" -> form.text(schema, Literals.SCHEMA_DEFINITION__TYPE, key);
            case "description" -> form.text(schema, Literals.SCHEMA_DEFINITION__DESCRIPTION, key);
            case "constraints" -> constraints(schema, Literals.SCHEMA_DEFINITION__CONSTRAINTS, key);
            case "validation" -> validation(schema, Literals.SCHEMA_DEFINITION__CONSTRAINTS, key);
            case "entry_schema" -> set(schema, Literals.SCHEMA_DEFINITION__ENTRY_SCHEMA, schema(key));
            case "key_schema" -> set(schema, Literals.SCHEMA_DEFINITION__KEY_SCHEMA, schema(key));
            default -> {
                if (!KEYS.contains(key.name())) {
                    form.unknownKey(key, where, KEYS);
                }
                add(schema, Literals.SCHEMA_DEFINITION__EXTRAS, ValueReader.assignment(key));
            }
        }
    }

    /** Constraints are a list of one-entry maps; a plain map of them is read as well. */
    void constraints(EObject owner, EStructuralFeature feature, YamlEntry section) {
        if (section.value().resolved() instanceof YamlMapping mapping) {
            form.lenient(section.key(), NLS.bind(Messages.Form_mapForList, section.name()));
            mapping.effective().forEach(clause -> add(owner, feature, constraint(clause, clause.value())));
            return;
        }
        for (YamlNode item : form.items(section)) {
            form.entries(item, section.name())
                    .forEach(clause -> add(owner, feature, constraint(clause, clause.value())));
        }
    }

    private static Constraint constraint(YamlEntry clause, YamlNode operand) {
        Constraint constraint = named(ToscaFactory.eINSTANCE.createConstraint(), clause);
        set(constraint, Literals.CONSTRAINT__OPERAND, ValueReader.value(operand));
        return constraint;
    }

    /**
     * The condition of TOSCA 2.0, section 9.11: of {@code $and} and comparisons of {@code $value} constraints are made;
     * whatever else it says is not judged.
     */
    void validation(EObject owner, EStructuralFeature feature, YamlEntry section) {
        form.entries(section).forEach(condition -> condition(owner, feature, condition));
    }

    private void condition(EObject owner, EStructuralFeature feature, YamlEntry condition) {
        if (!(condition.value().resolved() instanceof YamlSequence arguments)) {
            return;
        }
        List<YamlNode> items = arguments.items();
        if (condition.name().equals("$and")) {
            items.stream().map(YamlNode::resolved).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast)
                    .forEach(part -> part.effective().forEach(inner -> condition(owner, feature, inner)));
        } else if (COMPARISONS.contains(condition.name()) && items.size() == 2
                && items.get(0).resolved() instanceof YamlScalar scalar && scalar.text().equals("$value")) {
            Constraint constraint = constraint(condition, items.get(1));
            set(constraint, Literals.NAMED_ELEMENT__NAME, condition.name().substring(1));
            add(owner, feature, constraint);
        }
    }
}
