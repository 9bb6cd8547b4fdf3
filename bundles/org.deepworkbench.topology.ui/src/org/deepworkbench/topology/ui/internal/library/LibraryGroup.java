package org.deepworkbench.topology.ui.internal.library;

import java.util.List;

/**
 * Items of the library that belong together.
 *
 * @param label what they are called together
 * @param items the items, sorted by label
 */
public record LibraryGroup(String label, List<LibraryItem> items) {

    public LibraryGroup {
        items = List.copyOf(items);
    }
}
