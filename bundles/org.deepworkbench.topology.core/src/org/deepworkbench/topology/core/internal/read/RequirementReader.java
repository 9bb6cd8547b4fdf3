package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;

/** Reads requirements of node types and node templates (TOSCA Simple Profile 1.3, sections 3.7.3 and 3.8.2). */
final class RequirementReader {

    private static final Set<String> DEFINITION = Set.of("capability", "node", "relationship", "occurrences",
            "count_range", "node_filter", "description", "metadata", "type", "relationship_type", "capability_name",
            "allocation", "directives");
    private static final Set<String> ASSIGNMENT = Set.of("node", "capability", "relationship", "node_filter",
            "occurrences", "count", "directives", "optional", "allocation", "properties", "type_requirement",
            "description", "metadata");
    private static final Set<String> RELATIONSHIP = Set.of("type", "properties", "attributes", "interfaces",
            "metadata", "description");

    private final Form form;
    private final DefinitionReader definitions;

    RequirementReader(Form form, DefinitionReader definitions) {
        this.form = form;
        this.definitions = definitions;
    }

    void definitions(NodeType type, YamlEntry section) {
        NamedItems.of(form, section, DEFINITION)
                .forEach(entry -> add(type, Literals.NODE_TYPE__REQUIREMENTS, definition(entry)));
    }

    /** The short form, {@code host: tosca.capabilities.Container}, names the capability only. */
    private RequirementDefinition definition(YamlEntry entry) {
        RequirementDefinition requirement = named(ToscaFactory.eINSTANCE.createRequirementDefinition(), entry);
        if (!Form.isMap(entry)) {
            form.text(requirement, Literals.REQUIREMENT_DEFINITION__CAPABILITY, entry);
            return requirement;
        }
        form.entries(entry).forEach(key -> readKey(requirement, key));
        return requirement;
    }

    private void readKey(RequirementDefinition requirement, YamlEntry key) {
        switch (key.name()) {
            // Alien's first language called the capability type simply «type»
            case "capability", "type" -> form.text(requirement, Literals.REQUIREMENT_DEFINITION__CAPABILITY, key);
            case "node" -> form.text(requirement, Literals.REQUIREMENT_DEFINITION__NODE, key);
            case "relationship", "relationship_type" -> relationship(key).ifPresent(
                    text -> set(requirement, Literals.REQUIREMENT_DEFINITION__RELATIONSHIP, text));
            case "occurrences", "count_range" -> Occurrences.read(form, key).ifPresent(bounds -> bounds.set(requirement,
                    Literals.REQUIREMENT_DEFINITION__MINIMUM, Literals.REQUIREMENT_DEFINITION__MAXIMUM));
            case "node_filter" -> set(requirement, Literals.REQUIREMENT_DEFINITION__NODE_FILTER,
                    ValueReader.value(key.value()));
            default -> {
                if (!DEFINITION.contains(key.name())) {
                    form.unknownKey(key, requirement.getName(), DEFINITION);
                }
                add(requirement, Literals.REQUIREMENT_DEFINITION__EXTRAS, ValueReader.assignment(key));
            }
        }
    }

    private Optional<String> relationship(YamlEntry key) {
        if (key.value().resolved() instanceof YamlMapping mapping) {
            form.onlyKeys(key, RELATIONSHIP);
            return mapping.written("type").flatMap(form::text);
        }
        return form.text(key);
    }

    void assignments(NodeTemplate node, YamlEntry section) {
        NamedItems.of(form, section, ASSIGNMENT)
                .forEach(entry -> add(node, Literals.NODE_TEMPLATE__REQUIREMENTS, assignment(entry)));
    }

    /** A function in place of the target, as MiCADO writes it, is kept but names no node. */
    private RequirementAssignment assignment(YamlEntry entry) {
        RequirementAssignment requirement = named(ToscaFactory.eINSTANCE.createRequirementAssignment(), entry);
        if (!(entry.value().resolved() instanceof YamlMapping mapping)) {
            form.text(requirement, Literals.REQUIREMENT_ASSIGNMENT__NODE, entry);
        } else if (ValueReader.isFunction(mapping)) {
            add(requirement, Literals.REQUIREMENT_ASSIGNMENT__EXTRAS, ValueReader.assignment(entry));
        } else {
            mapping.effective().forEach(key -> readKey(requirement, key));
        }
        return requirement;
    }

    private void readKey(RequirementAssignment requirement, YamlEntry key) {
        switch (key.name()) {
            case "node" -> form.text(requirement, Literals.REQUIREMENT_ASSIGNMENT__NODE, key);
            case "capability" -> form.text(requirement, Literals.REQUIREMENT_ASSIGNMENT__CAPABILITY, key);
            case "relationship" -> relationship(requirement, key);
            case "properties" -> ValueReader.assignments(requirement, Literals.REQUIREMENT_ASSIGNMENT__PROPERTIES,
                    form.entries(key));
            case "node_filter" -> set(requirement, Literals.REQUIREMENT_ASSIGNMENT__NODE_FILTER,
                    ValueReader.value(key.value()));
            default -> {
                if (!ASSIGNMENT.contains(key.name())) {
                    form.unknownKey(key, requirement.getName(), ASSIGNMENT);
                }
                add(requirement, Literals.REQUIREMENT_ASSIGNMENT__EXTRAS, ValueReader.assignment(key));
            }
        }
    }

    private void relationship(RequirementAssignment requirement, YamlEntry section) {
        if (!Form.isMap(section)) {
            form.text(requirement, Literals.REQUIREMENT_ASSIGNMENT__RELATIONSHIP, section);
            return;
        }
        for (YamlEntry key : form.entries(section)) {
            switch (key.name()) {
                case "type" -> form.text(requirement, Literals.REQUIREMENT_ASSIGNMENT__RELATIONSHIP, key);
                case "properties" -> ValueReader.assignments(requirement, Literals.REQUIREMENT_ASSIGNMENT__PROPERTIES,
                        form.entries(key));
                case "interfaces" -> new InterfaceReader(form, definitions).read(requirement,
                        Literals.REQUIREMENT_ASSIGNMENT__INTERFACES, key);
                default -> {
                    if (!RELATIONSHIP.contains(key.name())) {
                        form.unknownKey(key, section.name(), RELATIONSHIP);
                    }
                    add(requirement, Literals.REQUIREMENT_ASSIGNMENT__EXTRAS, ValueReader.assignment(key));
                }
            }
        }
    }
}
