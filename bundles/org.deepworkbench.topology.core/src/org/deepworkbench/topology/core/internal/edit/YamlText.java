package org.deepworkbench.topology.core.internal.edit;

import org.deepworkbench.topology.core.edit.YamlString;

/** Writes small pieces of YAML at column 0, two spaces deep where they need to be. */
final class YamlText {

    private static final int STEP = 2;

    private YamlText() {
    }

    /** {@return a map of one entry, or for an index a list of one item} */
    static String entry(Object step, YamlPiece value) {
        return step instanceof String name ? keyed(name, value, STEP, "\n")
                : "- " + value.indented(STEP, "\n");
    }

    /** {@return {@code name: value}, a block value on the next line and indented by the spaces} */
    static String keyed(String name, YamlPiece value, int spaces, String lineBreak) {
        String indented = value.indented(spaces, lineBreak);
        if (value.isBlock()) {
            return YamlString.of(name) + ":" + lineBreak + " ".repeat(spaces) + indented;
        }
        return YamlString.of(name) + ":" + (indented.isEmpty() ? "" : " " + indented);
    }
}
