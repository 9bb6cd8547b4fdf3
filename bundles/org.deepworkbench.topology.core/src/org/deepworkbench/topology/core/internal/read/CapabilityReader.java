package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;

import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.model.tosca.CapabilityAssignment;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;

/** Reads capabilities of node types and node templates (TOSCA Simple Profile 1.3, sections 3.7.2 and 3.8.1). */
final class CapabilityReader {

    private static final Set<String> DEFINITION = Set.of("type", "description", "properties", "attributes",
            "valid_source_types", "valid_source_node_types", "valid_relationship_types", "occurrences", "metadata");
    private static final Set<String> ASSIGNMENT = Set.of("properties", "attributes", "occurrences", "directives",
            "metadata", "type");

    private final Form form;
    private final DefinitionReader definitions;

    CapabilityReader(Form form, DefinitionReader definitions) {
        this.form = form;
        this.definitions = definitions;
    }

    /** The short form, {@code host: tosca.capabilities.Container}, names the type only. */
    CapabilityDefinition definition(YamlEntry entry) {
        CapabilityDefinition capability = named(ToscaFactory.eINSTANCE.createCapabilityDefinition(), entry);
        if (!Form.isMap(entry)) {
            form.text(capability, Literals.CAPABILITY_DEFINITION__TYPE, entry);
            return capability;
        }
        form.entries(entry).forEach(key -> readKey(capability, key));
        return capability;
    }

    private void readKey(CapabilityDefinition capability, YamlEntry key) {
        switch (key.name()) {
            case "type" -> form.text(capability, Literals.CAPABILITY_DEFINITION__TYPE, key);
            case "description" -> form.text(capability, Literals.CAPABILITY_DEFINITION__DESCRIPTION, key);
            case "properties" -> definitions.definitionsOrValues(capability,
                    Literals.CAPABILITY_DEFINITION__PROPERTIES, key);
            case "attributes" -> definitions.definitionsOrValues(capability,
                    Literals.CAPABILITY_DEFINITION__ATTRIBUTES, key);
            case "valid_source_types", "valid_source_node_types" -> form.texts(key)
                    .forEach(text -> add(capability, Literals.CAPABILITY_DEFINITION__VALID_SOURCE_TYPES, text));
            case "occurrences" -> Occurrences.read(form, key).ifPresent(bounds -> bounds.set(capability,
                    Literals.CAPABILITY_DEFINITION__MINIMUM, Literals.CAPABILITY_DEFINITION__MAXIMUM));
            default -> {
                if (!DEFINITION.contains(key.name())) {
                    form.unknownKey(key, capability.getName(), DEFINITION);
                }
                add(capability, Literals.CAPABILITY_DEFINITION__EXTRAS, ValueReader.assignment(key));
            }
        }
    }

    CapabilityAssignment assignment(YamlEntry entry) {
        CapabilityAssignment capability = named(ToscaFactory.eINSTANCE.createCapabilityAssignment(), entry);
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "properties" -> ValueReader.assignments(capability, Literals.CAPABILITY_ASSIGNMENT__PROPERTIES,
                        form.entries(key));
                case "attributes" -> ValueReader.assignments(capability, Literals.CAPABILITY_ASSIGNMENT__ATTRIBUTES,
                        form.entries(key));
                default -> {
                    if (!ASSIGNMENT.contains(key.name())) {
                        form.unknownKey(key, entry.name(), ASSIGNMENT);
                    }
                    add(capability, Literals.CAPABILITY_ASSIGNMENT__EXTRAS, ValueReader.assignment(key));
                }
            }
        }
        return capability;
    }
}
