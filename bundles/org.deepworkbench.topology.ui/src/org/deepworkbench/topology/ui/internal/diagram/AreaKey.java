package org.deepworkbench.topology.ui.internal.diagram;

import java.util.Optional;

/**
 * Stands for a piece of a group's or a policy's area in viewers: it stays the same while the piece moves.
 *
 * @param policy whether it belongs to a policy, else to a group
 * @param name   name of the group or policy
 * @param host   the node inside which the piece is drawn, or nothing
 * @param index  number of the piece among those of the area in that host, from 0
 */
public record AreaKey(boolean policy, String name, Optional<String> host, int index) {

    /** {@return what stands for another piece of the same area in the same host} */
    public AreaKey at(int number) {
        return new AreaKey(policy, name, host, number);
    }

    /** {@return whether both belong to one area} */
    public boolean sameArea(AreaKey other) {
        return policy == other.policy && name.equals(other.name);
    }
}
