package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.place;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.model.tosca.RelationshipTemplate;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;

/** Reads a topology template (TOSCA Simple Profile 1.3, section 3.9), in TOSCA 2.0 called service template. */
final class TopologyReader {

    /** Keynames that the model keeps as they are; the last two are Alien's. */
    private static final Set<String> KEPT = Set.of("metadata", "tags", "input_artifacts");
    private static final Set<String> KEYS = Set.of("description", "inputs", "node_templates", "relationship_templates",
            "outputs", "groups", "policies", "substitution_mappings", "workflows", "metadata", "tags",
            "input_artifacts");
    private static final Set<String> RELATIONSHIP = Set.of("type", "description", "metadata", "properties",
            "attributes", "interfaces", "copy", "alias", "directives");

    private final Form form;
    private final DefinitionReader definitions;
    private final NodeTemplateReader nodes;
    private final GroupReader groups;

    TopologyReader(Form form, DefinitionReader definitions) {
        this.form = form;
        this.definitions = definitions;
        this.nodes = new NodeTemplateReader(form, definitions);
        this.groups = new GroupReader(form);
    }

    TopologyTemplate read(YamlEntry section) {
        TopologyTemplate topology = place(ToscaFactory.eINSTANCE.createTopologyTemplate(), section);
        form.entries(section).forEach(key -> readKey(topology, key, section.name()));
        return topology;
    }

    private void readKey(TopologyTemplate topology, YamlEntry key, String where) {
        switch (key.name()) {
            case "description" -> form.text(topology, Literals.TOPOLOGY_TEMPLATE__DESCRIPTION, key);
            case "inputs" -> form.entries(key).forEach(
                    entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__INPUTS, definitions.parameter(entry)));
            case "outputs" -> form.entries(key).forEach(
                    entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__OUTPUTS, definitions.parameter(entry)));
            case "node_templates" -> form.entries(key)
                    .forEach(entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__NODE_TEMPLATES, nodes.read(entry)));
            case "relationship_templates" -> form.entries(key).forEach(
                    entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__RELATIONSHIP_TEMPLATES, relationship(entry)));
            case "groups" -> form.entries(key)
                    .forEach(entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__GROUPS, groups.group(entry)));
            case "policies" -> groups.policies(topology, key);
            case "workflows" -> new WorkflowReader(form, definitions).read(topology, key);
            case "substitution_mappings" -> set(topology, Literals.TOPOLOGY_TEMPLATE__SUBSTITUTION,
                    new SubstitutionReader(form).read(key));
            default -> extra(topology, key, where);
        }
    }

    private void extra(TopologyTemplate topology, YamlEntry key, String where) {
        if (!KEPT.contains(key.name())) {
            form.unknownKey(key, where, KEYS);
        }
        add(topology, Literals.TOPOLOGY_TEMPLATE__EXTRAS, ValueReader.assignment(key));
    }

    private RelationshipTemplate relationship(YamlEntry entry) {
        RelationshipTemplate template = named(ToscaFactory.eINSTANCE.createRelationshipTemplate(), entry);
        form.entries(entry).forEach(key -> readKey(template, key));
        if (template.getType() == null) {
            form.missingKey("type", entry);
        }
        return template;
    }

    private void readKey(RelationshipTemplate template, YamlEntry key) {
        switch (key.name()) {
            case "type" -> form.text(template, Literals.RELATIONSHIP_TEMPLATE__TYPE, key);
            case "properties" -> ValueReader.assignments(template, Literals.RELATIONSHIP_TEMPLATE__PROPERTIES,
                    form.entries(key));
            case "attributes" -> ValueReader.assignments(template, Literals.RELATIONSHIP_TEMPLATE__ATTRIBUTES,
                    form.entries(key));
            case "interfaces" -> new InterfaceReader(form, definitions).read(template,
                    Literals.RELATIONSHIP_TEMPLATE__INTERFACES, key);
            default -> {
                if (!RELATIONSHIP.contains(key.name())) {
                    form.unknownKey(key, template.getName(), RELATIONSHIP);
                }
                add(template, Literals.RELATIONSHIP_TEMPLATE__EXTRAS, ValueReader.assignment(key));
            }
        }
    }
}
