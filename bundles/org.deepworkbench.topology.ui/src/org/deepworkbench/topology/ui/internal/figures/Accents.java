package org.deepworkbench.topology.ui.internal.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.LinkKind;
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
     * What stands out of the lines of a kind.
     *
     * @param colour their colour
     * @param dash   lengths of strokes and gaps; empty for a line without gaps
     * @param words  what they say when they are pointed at, instead of what the requirement is called
     */
    public record OfLines(Optional<Color> colour, Optional<List<Integer>> dash, Optional<String> words) {
    }

    private Map<String, OfNode> nodes = Map.of();
    private Map<LinkKind, OfLines> lines = Map.of();

    /**
     * Lets these nodes, by name, and these kinds of lines stand out, and no others.
     *
     * @return whether others did before
     */
    public boolean set(Map<String, OfNode> ofNodes, Map<LinkKind, OfLines> ofLines) {
        boolean changed = !nodes.equals(ofNodes) || !lines.equals(ofLines);
        nodes = Map.copyOf(ofNodes);
        lines = Map.copyOf(ofLines);
        return changed;
    }

    Optional<String> icon(String node) {
        return Optional.ofNullable(nodes.get(node)).flatMap(OfNode::icon);
    }

    Optional<Color> colour(String node) {
        return Optional.ofNullable(nodes.get(node)).flatMap(OfNode::colour);
    }

    Optional<Color> colour(LinkKind kind) {
        return Optional.ofNullable(lines.get(kind)).flatMap(OfLines::colour);
    }

    Optional<int[]> dash(LinkKind kind) {
        return Optional.ofNullable(lines.get(kind)).flatMap(OfLines::dash)
                .map(strokes -> strokes.stream().mapToInt(Integer::intValue).toArray());
    }

    Optional<String> words(LinkKind kind) {
        return Optional.ofNullable(lines.get(kind)).flatMap(OfLines::words);
    }
}
