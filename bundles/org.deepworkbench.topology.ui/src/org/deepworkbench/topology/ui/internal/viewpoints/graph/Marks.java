package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import java.util.Set;

/**
 * What of a graph is marked at the moment, by the indices of its vertices.
 *
 * @param selected what is selected
 * @param reached  what leads to the marked vertices and what they lead to, themselves included; the rest stands back.
 *                 Empty where nothing is marked
 */
record Marks(Set<Integer> selected, Set<Integer> reached) {

    static final Marks NONE = new Marks(Set.of(), Set.of());

    boolean dims(int vertex) {
        return !reached.isEmpty() && !reached.contains(vertex);
    }
}
