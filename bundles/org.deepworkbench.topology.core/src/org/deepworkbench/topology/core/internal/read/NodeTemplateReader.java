package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;

import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;

/** Reads node templates (TOSCA Simple Profile 1.3, section 3.8.3). */
final class NodeTemplateReader {

    private static final Set<String> KEYS = Set.of("type", "description", "metadata", "properties", "attributes",
            "requirements", "capabilities", "interfaces", "artifacts", "directives", "node_filter", "copy", "count");

    private final Form form;
    private final RequirementReader requirements;
    private final CapabilityReader capabilities;
    private final InterfaceReader interfaces;
    private final ArtifactReader artifacts;

    NodeTemplateReader(Form form, DefinitionReader definitions) {
        this.form = form;
        this.requirements = new RequirementReader(form, definitions);
        this.capabilities = new CapabilityReader(form, definitions);
        this.interfaces = new InterfaceReader(form, definitions);
        this.artifacts = new ArtifactReader(form);
    }

    /** {@return the node template of one entry} */
    NodeTemplate read(YamlEntry entry) {
        NodeTemplate node = named(ToscaFactory.eINSTANCE.createNodeTemplate(), entry);
        form.entries(entry).forEach(key -> readKey(node, key));
        if (node.getType() == null) {
            form.missingKey("type", entry);
        }
        return node;
    }

    private void readKey(NodeTemplate node, YamlEntry key) {
        switch (key.name()) {
            case "type" -> form.text(node, Literals.NODE_TEMPLATE__TYPE, key);
            case "description" -> form.text(node, Literals.NODE_TEMPLATE__DESCRIPTION, key);
            case "metadata" -> ValueReader.assignments(node, Literals.NODE_TEMPLATE__METADATA, form.entries(key));
            case "properties" -> ValueReader.assignments(node, Literals.NODE_TEMPLATE__PROPERTIES, form.entries(key));
            case "attributes" -> ValueReader.assignments(node, Literals.NODE_TEMPLATE__ATTRIBUTES, form.entries(key));
            case "interfaces" -> interfaces.read(node, Literals.NODE_TEMPLATE__INTERFACES, key);
            case "capabilities" -> NamedItems.ofMap(form, key).forEach(
                    entry -> add(node, Literals.NODE_TEMPLATE__CAPABILITIES, capabilities.assignment(entry)));
            case "requirements" -> requirements.assignments(node, key);
            case "artifacts" -> artifacts.read(node, Literals.NODE_TEMPLATE__ARTIFACTS, key);
            default -> {
                if (!KEYS.contains(key.name())) {
                    form.unknownKey(key, node.getName(), KEYS);
                }
                add(node, Literals.NODE_TEMPLATE__EXTRAS, ValueReader.assignment(key));
            }
        }
    }
}
