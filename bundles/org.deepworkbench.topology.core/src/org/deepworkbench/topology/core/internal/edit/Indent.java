package org.deepworkbench.topology.core.internal.edit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes indentation away; unlike {@link String#stripIndent()} it leaves the ends of lines alone. */
final class Indent {

    private Indent() {
    }

    /** {@return the text with the indentation that all its lines share taken away, ended by one line break} */
    static String stripped(String text) {
        List<String> lines = text.lines().toList();
        int shared = lines.stream().filter(line -> !line.isBlank()).mapToInt(Indent::of).min().orElse(0);
        return by(lines, shared, 0);
    }

    /** {@return the text with up to that many spaces less before its lines, the first one included or not} */
    static String strippedBy(String text, int spaces, boolean first) {
        return by(text.lines().toList(), spaces, first ? 0 : 1);
    }

    private static String by(List<String> lines, int spaces, int from) {
        return Stream.concat(lines.stream().limit(from),
                lines.stream().skip(from).map(line -> line.substring(Math.min(spaces, of(line)))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static int of(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }
}
