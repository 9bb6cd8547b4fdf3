package org.deepworkbench.topology.core.viewpoint;

import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.type.TypeLibrary;

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

    /** {@return whether lines of a relationship belong to it} */
    public boolean has(LinkKind kind, TypeLibrary types) {
        return edges.stream().anyMatch(type -> EdgeMapping.kind(type, types) == kind);
    }
}
