package org.deepworkbench.topology.ui.internal.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.graphics.Color;

/**
 * What a viewpoint lets stand out on a canvas: icons and colours of nodes, colours and dashes of lines. Whoever changes
 * it draws the canvas anew. For the display thread only.
 */
public final class Accents {

    /**
     * What stands out of a node.
     *
     * @param icon   name of its icon, instead of its type's own
     * @param colour what it is tinted with
     */
    public record OfNode(Optional<String> icon, Optional<Color> colour) {
    }

    /**
     * What stands out of the lines of a relationship type.
     *
     * @param colour their colour
     * @param dash   lengths of strokes and gaps; empty for a line without gaps
     * @param words  what they say when they are pointed at, instead of what the requirement is called
     */
    public record OfLines(Optional<Color> colour, Optional<List<Integer>> dash, Optional<String> words) {

        private static final OfLines NONE = new OfLines(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Map<String, OfNode> nodes = Map.of();
    private Map<String, OfLines> lines = Map.of();
    private Set<String> found = Set.of();

    /**
     * Lets these nodes, by name, and the lines of these relationship types stand out, and no others.
     *
     * @return whether others did before
     */
    public boolean set(Map<String, OfNode> ofNodes, Map<String, OfLines> ofLines) {
        boolean changed = !nodes.equals(ofNodes) || !lines.equals(ofLines);
        nodes = Map.copyOf(ofNodes);
        lines = Map.copyOf(ofLines);
        return changed;
    }

    /** Lets the nodes of these names stand out as what somebody looks for. */
    public void find(Set<String> nodes) {
        found = Set.copyOf(nodes);
    }

    /** {@return whether somebody looks for the node} */
    public boolean isFound(String node) {
        return found.contains(node);
    }

    Optional<String> icon(String node) {
        return Optional.ofNullable(nodes.get(node)).flatMap(OfNode::icon);
    }

    Optional<Color> colour(String node) {
        return Optional.ofNullable(nodes.get(node)).flatMap(OfNode::colour);
    }

    /** {@return what stands out of the lines of a relationship type} */
    public OfLines lines(String relationship) {
        return lines.getOrDefault(relationship, OfLines.NONE);
    }
}
