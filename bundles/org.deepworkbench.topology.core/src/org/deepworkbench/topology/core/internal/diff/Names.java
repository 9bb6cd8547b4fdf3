package org.deepworkbench.topology.core.internal.diff;

import java.util.Map;
import java.util.Set;

/**
 * What nodes and inputs are called in a comparison, so that a reference says the same on both sides.
 *
 * @param nodes          names of the side's nodes
 * @param calledNodes    what some of them are called; the others keep their names
 * @param calledInputs   what some of the inputs are called
 * @param references     takes note of who refers to what
 */
record Names(Set<String> nodes, Map<String, String> calledNodes, Map<String, String> calledInputs,
        References references) {

    boolean isNode(String name) {
        return nodes.contains(name);
    }

    String node(String name) {
        return calledNodes.getOrDefault(name, name);
    }

    String input(String name) {
        return calledInputs.getOrDefault(name, name);
    }
}
