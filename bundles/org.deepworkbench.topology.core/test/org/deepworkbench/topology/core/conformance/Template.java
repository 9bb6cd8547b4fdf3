package org.deepworkbench.topology.core.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.TopologySnapshot;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;

/**
 * A valid template to plant faults in.
 *
 * @param path     where it is from
 * @param document the template as the workbench reads it, asked for its types only
 * @param root     the template as another reader sees it
 */
record Template(String path, TopologyDocument document, Place root) {

    String text() {
        return root.text();
    }

    List<Place.Entry> nodes() {
        return root.entriesOf("topology_template", "node_templates");
    }

    Set<String> nodeNames() {
        return nodes().stream().map(Place.Entry::name).collect(Collectors.toSet());
    }

    /** {@return the type of a node} */
    Optional<NodeType> type(Place.Entry node) {
        return node.value().get("type").flatMap(Place::scalar)
                .flatMap(name -> document.types().find(NodeType.class, name));
    }

    /** {@return what the type of a node says of its properties} */
    Map<String, PropertyDefinition> properties(Place.Entry node) {
        return type(node).map(type -> document.types().properties(type)).orElse(Map.of());
    }

    /** {@return what the type of a node says of the properties of a capability} */
    Map<String, PropertyDefinition> properties(Place.Entry node, String capability) {
        return type(node).map(type -> document.types().capabilities(type).get(capability))
                .map(definition -> document.types().properties(definition)).orElse(Map.of());
    }

    /** {@return what is said of the template with the fault} */
    List<Diagnostic> diagnostics(Plant plant) {
        return new TopologySnapshot(plant.in(text()), document.source()).validate();
    }
}
