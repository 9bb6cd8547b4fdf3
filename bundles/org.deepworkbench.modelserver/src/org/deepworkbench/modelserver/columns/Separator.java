package org.deepworkbench.modelserver.columns;

import java.util.Arrays;
import java.util.List;

/** What stands between the cells of a line. */
enum Separator {
    /** One tab; cells may be empty. */
    TAB("\t"),
    /** One semicolon; cells may be empty. */
    SEMICOLON(";"),
    /** One comma; cells may be empty. */
    COMMA(","),
    /** Any number of spaces. */
    SPACE("\\s+");

    private final String pattern;

    Separator(String pattern) {
        this.pattern = pattern;
    }

    /** {@return what separates the cells of this line} */
    static Separator of(String line) {
        return Arrays.stream(values()).filter(s -> s != SPACE && line.contains(s.pattern)).findFirst().orElse(SPACE);
    }

    /** {@return the cells of a line, without quotes and surrounding spaces} */
    List<String> cells(String line) {
        // Spaces may stand around the whole line; tabs there are empty cells.
        String whole = this == SPACE ? line.strip() : line;
        return Arrays.stream(whole.split(pattern, -1)).map(Separator::plain).toList();
    }

    private static String plain(String cell) {
        String bare = cell.strip();
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }
}
