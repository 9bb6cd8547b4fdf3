package org.deepworkbench.topology.core.assist;

import java.util.Optional;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.yaml.YamlAlias;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;

/**
 * Puts the lines of a YAML text in order: two columns for each level, one blank behind a colon and a dash, none at the
 * end of a line. Nothing but blanks changes, and never what the text means: the result is read again and compared.
 */
public final class Formatting {

    private Formatting() {
    }

    /**
     * @param text the text
     * @param from where the first line to be formatted is, in characters from 0
     * @param to   where the last one is
     * @return what puts these lines in order; nothing if they are, if the text cannot be read, or if it is written in a
     *         way that could not be kept
     */
    public static Optional<TextEdit> of(String text, int from, int to) {
        YamlTree before = YamlReader.read(text);
        if (!before.whole() || before.root().isEmpty()) {
            return Optional.empty();
        }
        String after = new Layout(text, from, to).of(before.root().get());
        if (after.equals(text) || !isSame(text, before, after)) {
            return Optional.empty();
        }
        int start = 0;
        while (text.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(text.length(), after.length()) - start
                && text.charAt(text.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return Optional.of(new TextEdit(start, text.length() - end - start,
                after.substring(start, after.length() - end)));
    }

    private static boolean isSame(String text, YamlTree before, String after) {
        YamlTree tree = YamlReader.read(after);
        return tree.whole() && tree.root().isPresent() && tree.problems().size() == before.problems().size()
                && withoutBlanks(text).equals(withoutBlanks(after))
                && isSame(before.root().get(), tree.root().get());
    }

    private static String withoutBlanks(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        text.chars().filter(c -> c != ' ' && c != '\t').forEach(c -> rest.append((char) c));
        return rest.toString();
    }

    private static boolean isSame(YamlNode one, YamlNode other) {
        return switch (one) {
            case YamlScalar scalar -> other instanceof YamlScalar same && same.text().equals(scalar.text())
                    && same.style() == scalar.style();
            case YamlAlias alias -> other instanceof YamlAlias;
            case YamlSequence list -> other instanceof YamlSequence same && isSame(list, same);
            case YamlMapping map -> other instanceof YamlMapping same && isSame(map, same);
        };
    }

    private static boolean isSame(YamlSequence one, YamlSequence other) {
        boolean same = one.items().size() == other.items().size();
        for (int i = 0; same && i < one.items().size(); i++) {
            same = isSame(one.items().get(i), other.items().get(i));
        }
        return same;
    }

    private static boolean isSame(YamlMapping one, YamlMapping other) {
        boolean same = one.entries().size() == other.entries().size();
        for (int i = 0; same && i < one.entries().size(); i++) {
            YamlEntry entry = one.entries().get(i);
            YamlEntry counterpart = other.entries().get(i);
            same = isSame(entry.key(), counterpart.key()) && isSame(entry.value(), counterpart.value());
        }
        return same;
    }
}
