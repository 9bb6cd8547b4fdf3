package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.model.tosca.CapabilityAssignment;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;

/** Reads node templates (TOSCA Simple Profile 1.3, section 3.8.3). */
final class NodeTemplateReader {

    private static final Set<String> KEPT = Set.of("directives", "node_filter", "copy");
    private static final Set<String> KEYS = Set.of("type", "description", "metadata", "properties", "attributes",
            "requirements", "capabilities", "interfaces", "artifacts", "directives", "node_filter", "copy");

    private final Form form;
    private final DefinitionReader definitions;

    NodeTemplateReader(Form form, DefinitionReader definitions) {
        this.form = form;
        this.definitions = definitions;
    }

    /** {@return the node template of one entry} */
    NodeTemplate read(YamlEntry entry) {
        NodeTemplate node = named(ToscaFactory.eINSTANCE.createNodeTemplate(), entry);
        form.entries(entry).forEach(key -> readKey(node, key));
        if (node.getType() == null) {
            form.missingKey("type", entry.name(), entry.key());
        }
        return node;
    }

    private void readKey(NodeTemplate node, YamlEntry key) {
        switch (key.name()) {
            case "type" -> form.text(key).ifPresent(text -> set(node, Literals.NODE_TEMPLATE__TYPE, text));
            case "description" -> form.text(key)
                    .ifPresent(text -> set(node, Literals.NODE_TEMPLATE__DESCRIPTION, text));
            case "metadata" -> ValueReader.assignments(node, Literals.NODE_TEMPLATE__METADATA, form.entries(key));
            case "properties" -> ValueReader.assignments(node, Literals.NODE_TEMPLATE__PROPERTIES, form.entries(key));
            case "attributes" -> ValueReader.assignments(node, Literals.NODE_TEMPLATE__ATTRIBUTES, form.entries(key));
            case "interfaces" -> new InterfaceReader(form, definitions).read(node, Literals.NODE_TEMPLATE__INTERFACES, key);
            case "capabilities" -> form.entries(key)
                    .forEach(entry -> add(node, Literals.NODE_TEMPLATE__CAPABILITIES, capability(entry)));
            case "requirements" -> requirements(node, key);
            case "artifacts" -> new ArtifactReader(form).read(node, Literals.NODE_TEMPLATE__ARTIFACTS, key);
            default -> extra(node, key);
        }
    }

    private void extra(NodeTemplate node, YamlEntry key) {
        if (!KEPT.contains(key.name())) {
            form.unknownKey(key, node.getName(), KEYS);
        }
        add(node, Literals.NODE_TEMPLATE__EXTRAS, ValueReader.assignment(key));
    }

    private CapabilityAssignment capability(YamlEntry entry) {
        CapabilityAssignment capability = named(ToscaFactory.eINSTANCE.createCapabilityAssignment(), entry);
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "properties" -> ValueReader.assignments(capability,
                        Literals.CAPABILITY_ASSIGNMENT__PROPERTIES, form.entries(key));
                case "attributes" -> ValueReader.assignments(capability,
                        Literals.CAPABILITY_ASSIGNMENT__ATTRIBUTES, form.entries(key));
                case "occurrences" -> {
                }
                default -> form.unknownKey(key, entry.name(), List.of("properties", "attributes"));
            }
        }
        return capability;
    }

    /** Requirements are a list of one-entry maps; a plain map of them, as Alien4Cloud once wrote, is read as well. */
    private void requirements(NodeTemplate node, YamlEntry section) {
        if (section.value().resolved() instanceof YamlMapping) {
            form.entries(section)
                    .forEach(entry -> add(node, Literals.NODE_TEMPLATE__REQUIREMENTS, requirement(entry)));
            return;
        }
        for (YamlNode item : form.items(section)) {
            form.entries(item, section.name())
                    .forEach(entry -> add(node, Literals.NODE_TEMPLATE__REQUIREMENTS, requirement(entry)));
        }
    }

    private RequirementAssignment requirement(YamlEntry entry) {
        RequirementAssignment requirement = named(ToscaFactory.eINSTANCE.createRequirementAssignment(), entry);
        if (!(entry.value().resolved() instanceof YamlMapping)) {
            form.text(entry).ifPresent(text -> set(requirement, Literals.REQUIREMENT_ASSIGNMENT__NODE, text));
            return requirement;
        }
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "node" -> form.text(key)
                        .ifPresent(text -> set(requirement, Literals.REQUIREMENT_ASSIGNMENT__NODE, text));
                case "capability" -> form.text(key)
                        .ifPresent(text -> set(requirement, Literals.REQUIREMENT_ASSIGNMENT__CAPABILITY, text));
                case "relationship" -> relationship(requirement, key);
                default -> add(requirement, Literals.REQUIREMENT_ASSIGNMENT__EXTRAS, ValueReader.assignment(key));
            }
        }
        return requirement;
    }

    private void relationship(RequirementAssignment requirement, YamlEntry section) {
        if (!(section.value().resolved() instanceof YamlMapping)) {
            form.text(section)
                    .ifPresent(text -> set(requirement, Literals.REQUIREMENT_ASSIGNMENT__RELATIONSHIP, text));
            return;
        }
        for (YamlEntry key : form.entries(section)) {
            switch (key.name()) {
                case "type" -> form.text(key)
                        .ifPresent(text -> set(requirement, Literals.REQUIREMENT_ASSIGNMENT__RELATIONSHIP, text));
                case "properties" -> ValueReader.assignments(requirement,
                        Literals.REQUIREMENT_ASSIGNMENT__PROPERTIES, form.entries(key));
                default -> add(requirement, Literals.REQUIREMENT_ASSIGNMENT__EXTRAS, ValueReader.assignment(key));
            }
        }
    }
}
