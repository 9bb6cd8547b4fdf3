package org.deepworkbench.topology.core.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepworkbench.topology.core.picture.TopologyLayout.Line;

/**
 * Where people put nodes and bent lines in a diagram of one nesting. Immutable.
 *
 * @param nodes bounds by the name of the node
 * @param bends where lines turn
 */
public record Drawing(Map<String, Bounds> nodes, Map<Line, Bends> bends) {

    /** Nothing has a place. */
    static final Drawing EMPTY = new Drawing(Map.of(), Map.of());

    public Drawing {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        bends = Collections.unmodifiableMap(new LinkedHashMap<>(bends));
    }

    Drawing without(String node) {
        Map<String, Bounds> places = new LinkedHashMap<>(nodes);
        places.remove(node);
        Map<Line, Bends> lines = new LinkedHashMap<>(bends);
        lines.keySet().removeIf(line -> line.at(node));
        return new Drawing(places, lines);
    }

    Drawing renamed(String from, String to) {
        Map<String, Bounds> places = new LinkedHashMap<>();
        nodes.forEach((name, bounds) -> places.put(name.equals(from) ? to : name, bounds));
        Map<Line, Bends> lines = new LinkedHashMap<>();
        bends.forEach((line, turns) -> lines.put(line.renamed(from, to), turns));
        return new Drawing(places, lines);
    }
}
