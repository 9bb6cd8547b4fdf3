package org.deepworkbench.topology.ui.internal.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * What a person likes in the library, and what he used last. Items are known by their keys, so that one that a topology
 * lacks is not forgotten.
 *
 * @param favourites keys in the order they were marked
 * @param recent     keys, the latest first, at most {@link #MOST_RECENT}
 */
public record Preferred(List<String> favourites, List<String> recent) {

    /** Nothing liked, nothing used. */
    public static final Preferred NONE = new Preferred(List.of(), List.of());

    /** So many are remembered as used lately. */
    public static final int MOST_RECENT = 6;

    /** No person has more favourites; a spoilt file might. */
    private static final int MOST_FAVOURITES = 200;

    public Preferred {
        favourites = favourites.stream().distinct().limit(MOST_FAVOURITES).toList();
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
    }

    /** {@return whether it is marked} */
    public boolean isFavourite(LibraryItem item) {
        return favourites.contains(item.key());
    }

    /** {@return 0 for a favourite, 1 for what was used lately, 2 for all else} */
    int rank(LibraryItem item) {
        if (isFavourite(item)) {
            return 0;
        }
        return recent.contains(item.key()) ? 1 : 2;
    }

    /** {@return the same with the mark of an item set, or taken away where it was set} */
    public Preferred toggled(LibraryItem item) {
        SequencedSet<String> changed = new LinkedHashSet<>(favourites);
        if (!changed.remove(item.key())) {
            changed.add(item.key());
        }
        return new Preferred(List.copyOf(changed), recent);
    }

    /** {@return the same with an item as the one used last} */
    public Preferred used(LibraryItem item) {
        List<String> changed = new ArrayList<>(recent);
        changed.remove(item.key());
        changed.addFirst(item.key());
        return new Preferred(favourites, changed);
    }
}
