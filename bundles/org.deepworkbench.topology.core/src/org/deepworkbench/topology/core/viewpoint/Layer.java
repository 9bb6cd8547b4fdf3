package org.deepworkbench.topology.core.viewpoint;

import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.RelationshipType;

/**
 * A part of a diagram that can be hidden.
 *
 * @param name  its name in the file
 * @param title its name for people
 * @param nodes names of node types; nodes of these and of derived types belong to it
 * @param when  nodes that meet all of these belong to it too; no node where nothing is said
 * @param edges names of relationship types; lines of these and of derived types belong to it
 * @param signs what else belongs to it
 * @param shown whether it is shown at first
 */
public record Layer(String name, String title, List<String> nodes, List<Condition> when, List<String> edges, Set<Sign> signs,
        boolean shown) {

    /** What a diagram shows besides nodes and lines. */
    public enum Sign {
        /** The marks of problems. */
        PROBLEMS,
        /** The areas of policies. */
        POLICIES,
        /** The areas of groups. */
        GROUPS,
        /** Notes. */
        NOTES
    }

    public Layer {
        nodes = List.copyOf(nodes);
        when = List.copyOf(when);
        edges = List.copyOf(edges);
        signs = Set.copyOf(signs);
    }

    /** {@return whether a node belongs to it} */
    public boolean has(NodeFacts node) {
        return nodes.stream().anyMatch(node::isOfType)
                || !when.isEmpty() && when.stream().allMatch(condition -> condition.holds(node));
    }

    /** {@return whether a line belongs to it} */
    public boolean has(Link link, TypeLibrary types) {
        return edges.stream().anyMatch(type -> type.equals(link.relationship())
                || types.derives(RelationshipType.class, link.relationship(), type));
    }
}
