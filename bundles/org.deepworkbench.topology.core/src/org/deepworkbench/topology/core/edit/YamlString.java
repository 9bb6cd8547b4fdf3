package org.deepworkbench.topology.core.edit;

import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.tosca.ScalarKind;

/** Writes strings as YAML. */
public final class YamlString {

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<~";

    private YamlString() {
    }

    /** {@return the string as YAML on one line that reads as exactly this string: plain where possible, else quoted} */
    public static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** {@return the string as YAML in double quotes} */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c >= 0x7F && c < 0xA0 || c == '\uFEFF' || c == '\u2028' || c == '\u2029') {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** {@return the string in single quotes, or in double ones where it holds what single quotes cannot} */
    public static String singleQuoted(String text) {
        boolean printable = text.chars().allMatch(c -> c >= ' ' && (c < 0x7F || c >= 0xA0) && c != 0xFEFF
                && c != 0x2028 && c != 0x2029);
        return printable ? "'" + text.replace("'", "''") + "'" : quoted(text);
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || !text.equals(text.strip()) || INDICATORS.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        boolean simple = text.chars().allMatch(c -> c >= ' ' && c < 0x7F && ",[]{}\"#".indexOf(c) < 0);
        boolean colon = text.contains(": ") || text.endsWith(":");
        boolean string = YamlScalar.kindOfPlain(text) == ScalarKind.STRING;
        return simple && !colon && string && !text.startsWith("---") && !text.startsWith("...")
                && !text.matches("[0-9].*[-:].*");
    }
}
