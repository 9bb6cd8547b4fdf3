package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.place;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads definitions of properties, attributes, inputs and outputs, with their constraints and entry schemas. */
final class DefinitionReader {

    private static final Set<String> KEYS = Set.of("type", "description", "required", "default", "value", "constraints",
            "entry_schema", "key_schema", "status", "metadata", "external-schema");

    private final Form form;

    DefinitionReader(Form form) {
        this.form = form;
    }

    void properties(EObject owner, EStructuralFeature feature, YamlEntry section) {
        form.entries(section).forEach(entry -> add(owner, feature, property(entry)));
    }

    private PropertyDefinition property(YamlEntry entry) {
        PropertyDefinition definition = named(ToscaFactory.eINSTANCE.createPropertyDefinition(), entry);
        fill(definition, entry);
        return definition;
    }

    ParameterDefinition parameter(YamlEntry entry) {
        ParameterDefinition definition = named(ToscaFactory.eINSTANCE.createParameterDefinition(), entry);
        fill(definition, entry);
        return definition;
    }

    /** Inputs of interfaces and operations: a definition where one of its keynames says so, else a value. */
    void inputs(EObject owner, EStructuralFeature feature, YamlEntry section) {
        form.entries(section).forEach(entry -> add(owner, feature, isDefinition(entry) ? parameter(entry) : given(entry)));
    }

    private static boolean isDefinition(YamlEntry entry) {
        return entry.value().resolved() instanceof YamlMapping mapping
                && (mapping.written("type").isPresent() || mapping.written("default").isPresent()
                        || mapping.written("value").isPresent() && mapping.entries().size() == 1);
    }

    private static ParameterDefinition given(YamlEntry entry) {
        ParameterDefinition input = named(ToscaFactory.eINSTANCE.createParameterDefinition(), entry);
        set(input, Literals.PARAMETER_DEFINITION__VALUE, ValueReader.value(entry.value()));
        return input;
    }

    private void fill(PropertyDefinition definition, YamlEntry entry) {
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "type" -> form.text(key)
                        .ifPresent(text -> set(definition, Literals.PROPERTY_DEFINITION__TYPE, text));
                case "description" -> form.text(key)
                        .ifPresent(text -> set(definition, Literals.PROPERTY_DEFINITION__DESCRIPTION, text));
                case "required" -> form.truth(key)
                        .ifPresent(truth -> set(definition, Literals.PROPERTY_DEFINITION__REQUIRED, truth));
                case "default" -> written(key)
                        .ifPresent(value -> set(definition, Literals.PROPERTY_DEFINITION__DEFAULT_VALUE,
                                ValueReader.value(value)));
                case "value" -> value(definition, key);
                case "constraints" -> constraints(definition, Literals.PROPERTY_DEFINITION__CONSTRAINTS, key);
                case "entry_schema" -> set(definition, Literals.PROPERTY_DEFINITION__ENTRY_SCHEMA, schema(key));
                default -> {
                    if (!KEYS.contains(key.name())) {
                        form.unknownKey(key, entry.name(), KEYS);
                    }
                }
            }
        }
    }

    /** {@return the value, unless nothing is written; a default of nothing is no default} */
    private static Optional<YamlNode> written(YamlEntry key) {
        return Optional.of(key.value())
                .filter(value -> !(value.resolved() instanceof YamlScalar scalar && scalar.isNull()));
    }

    private static void value(PropertyDefinition definition, YamlEntry key) {
        if (definition instanceof ParameterDefinition) {
            set(definition, Literals.PARAMETER_DEFINITION__VALUE, ValueReader.value(key.value()));
        }
    }

    void constraints(EObject owner, EStructuralFeature feature, YamlEntry section) {
        for (YamlNode item : form.items(section)) {
            for (YamlEntry clause : form.entries(item, section.name())) {
                Constraint constraint = named(ToscaFactory.eINSTANCE.createConstraint(), clause);
                set(constraint, Literals.CONSTRAINT__OPERAND, ValueReader.value(clause.value()));
                add(owner, feature, constraint);
            }
        }
    }

    /** The short form, {@code entry_schema: string}, names the type only. */
    SchemaDefinition schema(YamlEntry section) {
        SchemaDefinition schema = place(ToscaFactory.eINSTANCE.createSchemaDefinition(), section.value());
        List<YamlEntry> keys = section.value().resolved() instanceof YamlMapping ? form.entries(section)
                : List.of(section);
        for (YamlEntry key : keys) {
            switch (key.name()) {
                case "type" -> schemaType(schema, key);
                case "description" -> form.text(key)
                        .ifPresent(text -> set(schema, Literals.SCHEMA_DEFINITION__DESCRIPTION, text));
                case "constraints" -> constraints(schema, Literals.SCHEMA_DEFINITION__CONSTRAINTS, key);
                case "entry_schema" -> {
                    if (key == section) {
                        schemaType(schema, key);
                    } else {
                        set(schema, Literals.SCHEMA_DEFINITION__ENTRY_SCHEMA, schema(key));
                    }
                }
                default -> {
                    if (!KEYS.contains(key.name())) {
                        form.unknownKey(key, section.name(), KEYS);
                    }
                }
            }
        }
        return schema;
    }

    private void schemaType(SchemaDefinition schema, YamlEntry key) {
        form.text(key).ifPresent(text -> set(schema, Literals.SCHEMA_DEFINITION__TYPE, text));
    }
}
