package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;

/**
 * Fields under a heading.
 *
 * @param title  the heading; nothing for none
 * @param fields the fields in order
 */
public record Section(String title, List<Field> fields) {

    public Section {
        fields = List.copyOf(fields);
    }
}
