package org.deepworkbench.topology.core.internal.edit;

import java.util.List;

/**
 * Something that is to be taken away.
 *
 * @param way  the places from the root to it
 * @param keep number of places whose containers stay, even if they are left empty
 */
public record Cut(List<Child> way, int keep) {

    public Cut {
        way = List.copyOf(way);
    }
}
