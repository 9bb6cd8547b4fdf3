package org.deepworkbench.topology.ui.internal.layout;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;

/** Tells which nodes get new places. */
final class Movable {

    private Movable() {
    }

    /** {@return all that is shown and not pinned} */
    static Set<String> all(Diagram diagram, Collection<String> pinned) {
        return diagram.nodes().stream().map(Node::name).filter(name -> !pinned.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return the selected nodes and what is inside them, as far as it is shown and not pinned} */
    static Set<String> selected(Diagram diagram, Collection<String> pinned, Collection<String> selected) {
        Set<String> chosen = new LinkedHashSet<>();
        selected.forEach(name -> collect(diagram, name, chosen));
        chosen.removeIf(name -> pinned.contains(name) || diagram.node(name).isEmpty());
        return chosen;
    }

    private static void collect(Diagram diagram, String node, Set<String> chosen) {
        if (chosen.add(node)) {
            diagram.children(node).forEach(child -> collect(diagram, child, chosen));
        }
    }
}
