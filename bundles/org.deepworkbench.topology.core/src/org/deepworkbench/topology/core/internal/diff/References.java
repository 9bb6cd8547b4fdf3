package org.deepworkbench.topology.core.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.diff.Subject;

/** Who refers to which node and which input, by the names that the side's text uses. */
final class References {

    private final Map<String, List<Subject>> toNodes = new HashMap<>();
    private final Map<String, List<Subject>> toInputs = new HashMap<>();

    void toNode(String node, Subject from) {
        toNodes.computeIfAbsent(node, name -> new ArrayList<>()).add(from);
    }

    void toInput(String input, Subject from) {
        toInputs.computeIfAbsent(input, name -> new ArrayList<>()).add(from);
    }

    List<Subject> toNode(String node) {
        return toNodes.getOrDefault(node, List.of());
    }

    List<Subject> toInput(String input) {
        return toInputs.getOrDefault(input, List.of());
    }
}
