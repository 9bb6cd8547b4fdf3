package org.deepworkbench.topology.core.picture;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Ways to bring nodes into line. All nodes are measured from the same corner. */
public enum Alignment {

    /** Left edges at that of the leftmost node. */
    LEFT,
    /** Vertical axes in the middle of all. */
    CENTRE,
    /** Right edges at that of the rightmost node. */
    RIGHT,
    /** Upper edges at that of the uppermost node. */
    TOP,
    /** Horizontal axes in the middle of all. */
    MIDDLE,
    /** Lower edges at that of the lowest node. */
    BOTTOM,
    /** Equal gaps from left to right; the outermost two stay. */
    ACROSS,
    /** Equal gaps from top to bottom; the outermost two stay. */
    DOWN,
    /** The width of the widest and the height of the highest. */
    SIZE;

    /**
     * @param nodes bounds of nodes, with their sizes, by their names
     * @return the new bounds of the same nodes
     */
    public Map<String, Bounds> of(Map<String, Bounds> nodes) {
        if (nodes.isEmpty()) {
            return nodes;
        }
        int left = least(nodes, Bounds::x);
        int top = least(nodes, Bounds::y);
        int right = -least(nodes, node -> -node.x() - node.width());
        int bottom = -least(nodes, node -> -node.y() - node.height());
        int widest = -least(nodes, node -> -node.width());
        int highest = -least(nodes, node -> -node.height());
        return switch (this) {
            case LEFT -> each(nodes, node -> at(node, left, node.y()));
            case CENTRE -> each(nodes, node -> at(node, (left + right - node.width()) / 2, node.y()));
            case RIGHT -> each(nodes, node -> at(node, right - node.width(), node.y()));
            case TOP -> each(nodes, node -> at(node, node.x(), top));
            case MIDDLE -> each(nodes, node -> at(node, node.x(), (top + bottom - node.height()) / 2));
            case BOTTOM -> each(nodes, node -> at(node, node.x(), bottom - node.height()));
            case ACROSS -> transposed(spread(transposed(nodes)));
            case DOWN -> spread(nodes);
            case SIZE -> each(nodes, node -> new Bounds(node.x(), node.y(), widest, highest));
        };
    }

    /** {@return whether it changes sizes; if not, it changes places only} */
    public boolean isOfSizes() {
        return this == SIZE;
    }

    private static int least(Map<String, Bounds> nodes, ToIntFunction<Bounds> measure) {
        return nodes.values().stream().mapToInt(measure).min().orElseThrow();
    }

    private static Map<String, Bounds> each(Map<String, Bounds> nodes, UnaryOperator<Bounds> change) {
        Map<String, Bounds> changed = new LinkedHashMap<>();
        nodes.forEach((name, node) -> changed.put(name, change.apply(node)));
        return changed;
    }

    private static Map<String, Bounds> transposed(Map<String, Bounds> nodes) {
        return each(nodes, node -> new Bounds(node.y(), node.x(), node.height(), node.width()));
    }

    /** Equal gaps from top to bottom; what does not divide goes to the gaps further down. */
    private static Map<String, Bounds> spread(Map<String, Bounds> nodes) {
        List<Map.Entry<String, Bounds>> downwards = nodes.entrySet().stream()
                .sorted(Comparator.comparingInt(node -> node.getValue().y())).toList();
        Bounds last = downwards.get(downwards.size() - 1).getValue();
        int heights = nodes.values().stream().mapToInt(Bounds::height).sum();
        int y = downwards.get(0).getValue().y();
        int free = last.y() + last.height() - y - heights;
        int gaps = downwards.size() - 1;
        Map<String, Bounds> spread = new LinkedHashMap<>(nodes);
        for (Map.Entry<String, Bounds> node : downwards) {
            spread.put(node.getKey(), at(node.getValue(), node.getValue().x(), y));
            int gap = gaps == 0 ? 0 : Math.floorDiv(free, gaps);
            y += node.getValue().height() + gap;
            free -= gap;
            gaps = Math.max(0, gaps - 1);
        }
        return spread;
    }

    private static Bounds at(Bounds node, int x, int y) {
        return new Bounds(x, y, node.width(), node.height());
    }
}
