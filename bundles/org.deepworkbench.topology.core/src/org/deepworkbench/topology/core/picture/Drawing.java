package org.deepworkbench.topology.core.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.topology.core.picture.TopologyLayout.Line;
import org.deepworkbench.topology.core.picture.TopologyLayout.Note;

/**
 * What people put where in a diagram of one nesting. Immutable.
 *
 * @param nodes  bounds by the name of the node
 * @param bends  where lines turn
 * @param pinned names of the nodes that an automatic layout leaves where they are
 * @param notes  notes by their identity
 */
public record Drawing(Map<String, Bounds> nodes, Map<Line, Bends> bends, Set<String> pinned,
        Map<String, Note> notes) {

    /** Nothing has a place. */
    static final Drawing EMPTY = new Drawing(Map.of(), Map.of(), Set.of(), Map.of());

    public Drawing {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        bends = Collections.unmodifiableMap(new LinkedHashMap<>(bends));
        pinned = Collections.unmodifiableSet(new LinkedHashSet<>(pinned));
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    Drawing without(String node) {
        Map<String, Bounds> places = new LinkedHashMap<>(nodes);
        places.remove(node);
        Map<Line, Bends> lines = new LinkedHashMap<>(bends);
        lines.keySet().removeIf(line -> line.at(node));
        return new Drawing(places, lines, without(pinned, node), notes);
    }

    Drawing renamed(String from, String to) {
        Map<String, Bounds> places = new LinkedHashMap<>();
        nodes.forEach((name, bounds) -> places.put(name.equals(from) ? to : name, bounds));
        Map<Line, Bends> lines = new LinkedHashMap<>();
        bends.forEach((line, turns) -> lines.put(line.renamed(from, to), turns));
        return new Drawing(places, lines, renamed(pinned, from, to), notes);
    }

    static Set<String> without(Set<String> names, String gone) {
        Set<String> copy = new LinkedHashSet<>(names);
        copy.remove(gone);
        return copy;
    }

    static Set<String> renamed(Set<String> names, String from, String to) {
        Set<String> copy = new LinkedHashSet<>();
        names.forEach(name -> copy.add(name.equals(from) ? to : name));
        return copy;
    }
}
