package org.deepworkbench.topology.core.assist;

import java.util.List;

/** A step on the way from the root of a YAML text to a place in it. */
sealed interface Step {

    /**
     * Into the value of an entry.
     *
     * @param name   the key
     * @param line   where its line begins; -1 within braces
     * @param column its column
     */
    record Key(String name, int line, int column) implements Step {
    }

    /** {@return where what leads into it stands in its line; -1 within braces and brackets} */
    int column();

    /**
     * Into an item of a list.
     *
     * @param column the column of its dash; -1 within brackets
     * @param before the items before it, as written on their first line
     */
    record Item(int column, List<String> before) implements Step {

        int index() {
            return before.size();
        }
    }
}
