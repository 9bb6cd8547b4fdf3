package org.deepworkbench.topology.core.edit;

import java.util.Optional;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;

/**
 * The document as an {@link Edit} finds it.
 *
 * @param text     the text
 * @param tree     the text as a tree
 * @param template its model
 * @param types    the types it can use
 * @param layout   where its nodes stand
 */
public record EditContext(String text, YamlTree tree, ServiceTemplate template, TypeLibrary types,
        TopologyLayout layout) {

    /** {@return the node template of that name} */
    public Optional<NodeTemplate> node(String name) {
        return template.getTopology() == null ? Optional.empty()
                : template.getTopology().getNodeTemplates().stream().filter(node -> node.getName().equals(name))
                        .findFirst();
    }

    /** {@return whether there is an input of that name} */
    public boolean hasInput(String name) {
        return template.getTopology() != null
                && template.getTopology().getInputs().stream().anyMatch(input -> input.getName().equals(name));
    }

    /** {@return whether there is an output of that name} */
    public boolean hasOutput(String name) {
        return template.getTopology() != null
                && template.getTopology().getOutputs().stream().anyMatch(output -> output.getName().equals(name));
    }
}
