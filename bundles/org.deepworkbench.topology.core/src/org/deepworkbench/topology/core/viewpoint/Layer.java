package org.deepworkbench.topology.core.viewpoint;

import java.util.List;
import java.util.Set;

/**
 * A part of a diagram that can be hidden.
 *
 * @param name  its name in the file
 * @param title its name for people
 * @param nodes names of node types; nodes of these and of derived types belong to it
 * @param edges names of relationship types; lines of these and of derived types belong to it
 * @param signs what else belongs to it
 * @param shown whether it is shown at first
 */
public record Layer(String name, String title, List<String> nodes, List<String> edges, Set<Sign> signs,
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
        edges = List.copyOf(edges);
        signs = Set.copyOf(signs);
    }
}
