package org.deepworkbench.run.core;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a field of a prediction holds. Comes from a service: untrusted. */
public sealed interface AnswerValue {

    /** {@return whether it needs a page of its own to be looked at} */
    default boolean isPage() {
        return this instanceof Table || this instanceof Picture;
    }

    /** A text, a number or a truth value, as a text. */
    record Word(String text) implements AnswerValue {
    }

    /** Several texts or numbers, as texts. */
    record Words(List<String> texts) implements AnswerValue {

        public Words {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A table.
     *
     * @param columns names of the columns
     * @param rows    a String, Boolean, Long or Double for each column
     */
    record Table(List<String> columns, List<List<Object>> rows) implements AnswerValue {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** {@return the table as CSV (RFC 4180), its columns' names on the first line} */
        public String csv() {
            return Stream.concat(Stream.of(columns), rows.stream()).map(Table::line).collect(Collectors.joining());
        }

        private static String line(List<?> cells) {
            return cells.stream().map(cell -> quoted(String.valueOf(cell)))
                    .collect(Collectors.joining(",", "", "\r\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }

        private static String quoted(String text) {
            return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
    }

    /**
     * A picture or a plot.
     *
     * @param mediaType such as {@code image/png}
     * @param content   the picture's file, which may be broken; not to be changed
     */
    record Picture(String mediaType, byte[] content) implements AnswerValue {

        /** {@return the usual ending of such a file, without dot} */
        public String extension() {
            return switch (mediaType) {
                case "image/jpeg" -> "jpg"; //$NON-NLS-1$ //$NON-NLS-2$
                case "image/gif" -> "gif"; //$NON-NLS-1$ //$NON-NLS-2$
                default -> "png"; //$NON-NLS-1$
            };
        }
    }

    /** Anything else, as JSON text. */
    record Nested(String json) implements AnswerValue {
    }
}
