package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.place;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.Policy;
import org.deepworkbench.topology.model.tosca.RelationshipTemplate;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads a topology template (TOSCA Simple Profile 1.3, section 3.9). */
final class TopologyReader {

    private static final Set<String> KEPT = Set.of("substitution_mappings", "workflows", "metadata");
    private static final Set<String> KEYS = Set.of("description", "inputs", "node_templates", "relationship_templates",
            "outputs", "groups", "policies", "substitution_mappings", "workflows");

    private final Form form;
    private final DefinitionReader definitions;
    private final NodeTemplateReader nodeTemplates;

    TopologyReader(Form form, DefinitionReader definitions) {
        this.form = form;
        this.definitions = definitions;
        this.nodeTemplates = new NodeTemplateReader(form, definitions);
    }

    TopologyTemplate read(YamlEntry section) {
        TopologyTemplate topology = place(ToscaFactory.eINSTANCE.createTopologyTemplate(), section);
        for (YamlEntry key : form.entries(section)) {
            switch (key.name()) {
                case "description" -> form.text(key)
                        .ifPresent(text -> set(topology, Literals.TOPOLOGY_TEMPLATE__DESCRIPTION, text));
                case "inputs" -> form.entries(key).forEach(
                        entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__INPUTS, definitions.parameter(entry)));
                case "outputs" -> form.entries(key).forEach(
                        entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__OUTPUTS, definitions.parameter(entry)));
                case "node_templates" -> form.entries(key).forEach(
                        entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__NODE_TEMPLATES, nodeTemplates.read(entry)));
                case "relationship_templates" -> form.entries(key).forEach(
                        entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__RELATIONSHIP_TEMPLATES,
                                relationship(entry)));
                case "groups" -> form.entries(key)
                        .forEach(entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__GROUPS, group(entry)));
                case "policies" -> policies(topology, key);
                default -> extra(topology, key);
            }
        }
        return topology;
    }

    private void extra(TopologyTemplate topology, YamlEntry key) {
        if (!KEPT.contains(key.name())) {
            form.unknownKey(key, "topology_template", KEYS);
        }
        add(topology, Literals.TOPOLOGY_TEMPLATE__EXTRAS, ValueReader.assignment(key));
    }

    private RelationshipTemplate relationship(YamlEntry entry) {
        RelationshipTemplate template = named(ToscaFactory.eINSTANCE.createRelationshipTemplate(), entry);
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "type" -> form.text(key)
                        .ifPresent(text -> set(template, Literals.RELATIONSHIP_TEMPLATE__TYPE, text));
                case "properties" -> ValueReader.assignments(template,
                        Literals.RELATIONSHIP_TEMPLATE__PROPERTIES, form.entries(key));
                default -> add(template, Literals.RELATIONSHIP_TEMPLATE__EXTRAS, ValueReader.assignment(key));
            }
        }
        return template;
    }

    private Group group(YamlEntry entry) {
        Group group = named(ToscaFactory.eINSTANCE.createGroup(), entry);
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "type" -> form.text(key).ifPresent(text -> set(group, Literals.GROUP__TYPE, text));
                case "members" -> names(group, Literals.GROUP__MEMBERS, key);
                case "properties" -> ValueReader.assignments(group, Literals.GROUP__PROPERTIES, form.entries(key));
                default -> add(group, Literals.GROUP__EXTRAS, ValueReader.assignment(key));
            }
        }
        return group;
    }

    /** Policies are a list of one-entry maps; a plain map of them is read as well. */
    private void policies(TopologyTemplate topology, YamlEntry section) {
        if (section.value().resolved() instanceof YamlMapping) {
            form.entries(section)
                    .forEach(entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__POLICIES, policy(entry)));
            return;
        }
        for (YamlNode item : form.items(section)) {
            form.entries(item, section.name())
                    .forEach(entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__POLICIES, policy(entry)));
        }
    }

    private Policy policy(YamlEntry entry) {
        Policy policy = named(ToscaFactory.eINSTANCE.createPolicy(), entry);
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "type" -> form.text(key).ifPresent(text -> set(policy, Literals.POLICY__TYPE, text));
                case "targets" -> names(policy, Literals.POLICY__TARGETS, key);
                case "properties" -> ValueReader.assignments(policy, Literals.POLICY__PROPERTIES, form.entries(key));
                default -> add(policy, Literals.POLICY__EXTRAS, ValueReader.assignment(key));
            }
        }
        return policy;
    }

    private void names(EObject owner, EStructuralFeature feature, YamlEntry section) {
        for (YamlNode item : form.items(section)) {
            form.text(item, section.name()).ifPresent(text -> add(owner, feature, ValueReader.value(item)));
        }
    }
}
