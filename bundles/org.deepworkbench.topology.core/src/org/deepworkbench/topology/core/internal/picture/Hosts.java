package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.picture.TopologyDiagram;

/**
 * Makes sound what nodes say of their hosts: a ring is opened where it closes, and what is nested too deep begins anew.
 * It takes time in proportion to the number of nodes.
 */
final class Hosts {

    private final Map<String, String> claimed;
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, String> sound = new HashMap<>();

    /** @param claimed the host that each hosted node names; both are nodes */
    Hosts(Map<String, String> claimed) {
        this.claimed = claimed;
        claimed.keySet().forEach(this::settle);
    }

    /** {@return the node's host, if it is to be drawn inside one} */
    Optional<String> of(String node) {
        return Optional.ofNullable(sound.get(node));
    }

    /** Decides on a node after those it stands on. */
    private void settle(String node) {
        Deque<String> open = new ArrayDeque<>();
        Set<String> path = new HashSet<>();
        String current = node;
        while (current != null && !depths.containsKey(current) && path.add(current)) {
            open.push(current);
            current = claimed.get(current);
        }
        for (String below : open) {
            decide(below);
        }
    }

    private void decide(String node) {
        Integer depthOfHost = depths.get(claimed.get(node));
        if (depthOfHost != null && depthOfHost < TopologyDiagram.MAX_DEPTH) {
            sound.put(node, claimed.get(node));
            depths.put(node, depthOfHost + 1);
        } else {
            depths.put(node, 0);
        }
    }
}
