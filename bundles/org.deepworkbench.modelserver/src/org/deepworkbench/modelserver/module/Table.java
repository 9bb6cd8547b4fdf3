package org.deepworkbench.modelserver.module;

import java.util.List;

/**
 * A table among the fields of a prediction. In JSON it is {@code {columns: [...], rows: [[...], ...]}}; a client that
 * accepts {@code text/csv} alone gets the first table itself.
 *
 * @param columns names of the columns
 * @param rows    as many texts and numbers in each as there are columns
 */
public record Table(List<String> columns, List<List<Object>> rows) {

    /** The media type of a table on its own. */
    public static final String TYPE = "text/csv";

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
