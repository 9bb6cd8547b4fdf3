package org.deepworkbench.topology.core.internal.yaml;

import java.util.List;

/**
 * A list.
 *
 * @param origin what its place is relative to
 * @param from   where it begins, from the origin: its bracket or first dash
 * @param to     where its closing bracket ends, from the origin; {@link #BLOCK} for a list without brackets, which ends
 *               where its last item does
 * @param items  the items
 */
public record YamlSequence(Origin origin, int from, int to, List<YamlNode> items) implements YamlNode {

    /** End of a collection that has no bracket or brace to end with. */
    static final int BLOCK = -1;

    @Override
    public int start() {
        return origin.offset() + from;
    }

    @Override
    public int end() {
        if (to != BLOCK) {
            return origin.offset() + to;
        }
        return items.isEmpty() ? start() : Math.max(start(), items.get(items.size() - 1).end());
    }

    /** {@return whether it is written in brackets} */
    public boolean flow() {
        return to != BLOCK;
    }
}
