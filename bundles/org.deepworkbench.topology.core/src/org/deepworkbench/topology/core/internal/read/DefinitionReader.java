package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Reads definitions of properties, attributes, inputs and outputs (TOSCA Simple Profile 1.3, 3.6.10 to 3.6.14). */
final class DefinitionReader {

    private static final Set<String> KEYS = Set.of("type", "description", "required", "default", "value", "constraints",
            "entry_schema", "key_schema", "status", "metadata", "external-schema", "external_schema", "validation",
            "mapping");
    private static final List<String> STATES = List.of("supported", "unsupported", "experimental", "deprecated");

    private final Form form;
    private final SchemaReader schemas;

    DefinitionReader(Form form) {
        this.form = form;
        this.schemas = new SchemaReader(form);
    }

    SchemaReader schemas() {
        return schemas;
    }

    void properties(EObject owner, EStructuralFeature feature, YamlEntry section) {
        form.entries(section).forEach(entry -> add(owner, feature, property(entry)));
    }

    private PropertyDefinition property(YamlEntry entry) {
        PropertyDefinition definition = named(ToscaFactory.eINSTANCE.createPropertyDefinition(), entry);
        fill(definition, entry);
        return definition;
    }

    /**
     * Attributes of types, and properties of the capabilities of a node type: services accept a value in place of a
     * definition, and Alien has functions there.
     */
    void definitionsOrValues(EObject owner, EStructuralFeature feature, YamlEntry section) {
        for (YamlEntry entry : form.entries(section)) {
            boolean function = entry.value().resolved() instanceof YamlMapping mapping
                    && ValueReader.isFunction(mapping);
            boolean scalar = entry.value().resolved() instanceof YamlScalar && !Form.isNothing(entry);
            if (scalar) {
                form.lenient(entry.value(), NLS.bind(Messages.Form_valueForDefinition, entry.name()));
            }
            add(owner, feature, function || scalar ? valued(entry) : property(entry));
        }
    }

    private static PropertyDefinition valued(YamlEntry entry) {
        PropertyDefinition definition = named(ToscaFactory.eINSTANCE.createPropertyDefinition(), entry);
        set(definition, Literals.PROPERTY_DEFINITION__DEFAULT_VALUE, ValueReader.value(entry.value()));
        return definition;
    }

    ParameterDefinition parameter(YamlEntry entry) {
        ParameterDefinition definition = named(ToscaFactory.eINSTANCE.createParameterDefinition(), entry);
        fill(definition, entry);
        return definition;
    }

    /** Inputs of interfaces and operations: a definition where one of its keynames says so, else a value. */
    void inputs(EObject owner, EStructuralFeature feature, YamlEntry section) {
        form.entries(section)
                .forEach(entry -> add(owner, feature, isDefinition(entry) ? parameter(entry) : given(entry)));
    }

    private static boolean isDefinition(YamlEntry entry) {
        return entry.value().resolved() instanceof YamlMapping mapping
                && (mapping.written("type").isPresent() || mapping.written("default").isPresent()
                        || mapping.written("value").isPresent() && mapping.entries().size() == 1)
                && mapping.entries().stream().allMatch(key -> KEYS.contains(key.name()));
    }

    private static ParameterDefinition given(YamlEntry entry) {
        ParameterDefinition input = named(ToscaFactory.eINSTANCE.createParameterDefinition(), entry);
        set(input, Literals.PARAMETER_DEFINITION__VALUE, ValueReader.value(entry.value()));
        return input;
    }

    private void fill(PropertyDefinition definition, YamlEntry entry) {
        form.entries(entry).forEach(key -> readKey(definition, key));
    }

    private void readKey(PropertyDefinition definition, YamlEntry key) {
        switch (key.name()) {
            case "type" -> form.text(definition, Literals.PROPERTY_DEFINITION__TYPE, key);
            case "description" -> form.text(definition, Literals.PROPERTY_DEFINITION__DESCRIPTION, key);
            case "required" -> form.truth(key)
                    .ifPresent(truth -> set(definition, Literals.PROPERTY_DEFINITION__REQUIRED, truth));
            case "default" -> defaultValue(definition, key);
            case "constraints" -> schemas.constraints(definition, Literals.PROPERTY_DEFINITION__CONSTRAINTS, key);
            case "validation" -> schemas.validation(definition, Literals.PROPERTY_DEFINITION__CONSTRAINTS, key);
            case "entry_schema" -> set(definition, Literals.PROPERTY_DEFINITION__ENTRY_SCHEMA, schemas.schema(key));
            case "key_schema" -> set(definition, Literals.PROPERTY_DEFINITION__KEY_SCHEMA, schemas.schema(key));
            case "status" -> status(definition, key);
            default -> valueOrExtra(definition, key);
        }
    }

    /** A default of nothing is no default. */
    private static void defaultValue(PropertyDefinition definition, YamlEntry key) {
        if (!Form.isNothing(key)) {
            set(definition, Literals.PROPERTY_DEFINITION__DEFAULT_VALUE, ValueReader.value(key.value()));
        }
    }

    private void status(PropertyDefinition definition, YamlEntry key) {
        form.text(definition, Literals.PROPERTY_DEFINITION__STATUS, key);
        if (definition.getStatus() != null && !STATES.contains(definition.getStatus())) {
            form.lenient(key.value(), NLS.bind(Messages.Form_status, definition.getStatus(),
                    Nearest.hint(definition.getStatus(), STATES)));
        }
    }

    private void valueOrExtra(PropertyDefinition definition, YamlEntry key) {
        if (key.name().equals("value") && definition instanceof ParameterDefinition) {
            set(definition, Literals.PARAMETER_DEFINITION__VALUE, ValueReader.value(key.value()));
            return;
        }
        if (!KEYS.contains(key.name())) {
            form.unknownKey(key, definition.getName(), KEYS);
        } else if (key.name().equals("value")) {
            defaultValue(definition, key);
        }
        add(definition, Literals.PROPERTY_DEFINITION__EXTRAS, ValueReader.assignment(key));
    }
}
