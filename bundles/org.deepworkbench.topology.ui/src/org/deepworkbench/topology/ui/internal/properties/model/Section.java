package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;

/**
 * Fields under a heading.
 *
 * @param title  the heading; nothing for none
 * @param note   what stands beside the heading; nothing for none
 * @param fields the fields in order
 */
public record Section(String title, String note, List<Field> fields) {

    public Section {
        fields = List.copyOf(fields);
    }

    /** Fields under a heading alone. */
    public Section(String title, List<Field> fields) {
        this(title, "", fields); //$NON-NLS-1$
    }
}
