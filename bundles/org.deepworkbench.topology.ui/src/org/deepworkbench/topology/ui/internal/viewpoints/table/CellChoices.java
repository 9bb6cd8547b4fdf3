package org.deepworkbench.topology.ui.internal.viewpoints.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.viewpoint.ElementPath;
import org.deepworkbench.topology.core.viewpoint.NodeFacts;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.ui.internal.properties.model.Forms;
import org.deepworkbench.topology.ui.internal.properties.model.Schema;
import org.deepworkbench.topology.ui.internal.session.Legality;

/** Finds what a cell can be chosen from. */
final class CellChoices {

    private CellChoices() {
    }

    /**
     * @param document the topology
     * @param cells    what is shown of it
     * @param node     the row
     * @param path     the column
     * @return the values to choose from; none where any value may be typed
     */
    static List<String> of(TopologyDocument document, NodeTable cells, String node, ElementPath path) {
        return switch (path.aspect()) {
            case HOST -> hosts(document, cells, node);
            case PROPERTIES, CAPABILITIES -> values(document, cells.node(node), path);
            case NAME, TYPE, DESCRIPTION, PROBLEMS, METADATA -> List.of();
        };
    }

    /** The nodes that can host it, after nothing for no host; no node can be hosted on one that it hosts. */
    private static List<String> hosts(TopologyDocument document, NodeTable cells, String node) {
        Legality legality = new Legality(document.types());
        String guest = type(cells.node(node).node());
        List<String> hosts = new ArrayList<>();
        for (NodeTemplate other : document.nodes()) {
            if (legality.hostingRequirement(guest, type(other)).isPresent()
                    && !isInside(cells, other.getName(), node)) {
                hosts.add(other.getName());
            }
        }
        if (!hosts.isEmpty() || cells.node(node).host().isPresent()) {
            hosts.addFirst(""); //$NON-NLS-1$
        }
        return hosts;
    }

    private static String type(NodeTemplate node) {
        return node.getType() == null ? "" : node.getType(); //$NON-NLS-1$
    }

    private static boolean isInside(NodeTable cells, String node, String outer) {
        Optional<String> step = Optional.of(node);
        while (step.isPresent() && !step.get().equals(outer)) {
            step = cells.host(step.get());
        }
        return step.isPresent();
    }

    private static List<String> values(TopologyDocument document, NodeFacts node, ElementPath path) {
        Forms forms = new Forms(document.types());
        Optional<Schema> schema = CellReader.definition(node, path).map(Schema::of);
        if (schema.isPresent() && forms.primitive(schema.get()).equals("boolean")) { //$NON-NLS-1$
            return List.of("true", "false"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return schema.map(forms::options).orElse(List.of());
    }
}
