package org.deepworkbench.topology.core.internal.edit;

import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/**
 * Computes edits of one list.
 *
 * @param lines    the text
 * @param sequence the list
 */
record SequenceWriter(Lines lines, YamlSequence sequence) {

    private static final int DASH = 2;

    /** {@return the edit that adds an item at the end} */
    TextEdit add(YamlPiece value) {
        if (sequence.flow()) {
            return sequence.items().isEmpty()
                    ? new TextEdit(sequence.start(), sequence.length(), "[ " + value.flow() + " ]")
                    : new TextEdit(sequence.items().get(sequence.items().size() - 1).end(), 0, ", " + value.flow());
        }
        int column = lines.column(dash(0));
        return new TextEdit(lines.end(sequence.end()), 0, lines.lineBreak() + " ".repeat(column) + "- "
                + value.indented(column + DASH, lines.lineBreak()));
    }

    /** {@return the edit that gives an item another value} */
    TextEdit replace(int index, YamlPiece value) {
        YamlNode old = sequence.items().get(index);
        if (sequence.flow()) {
            return new TextEdit(old.start(), old.length(), value.inFlowQuotesOf(old));
        }
        int dash = dash(index);
        if (old.length() > 0 && value.isOneLine()) {
            return new TextEdit(old.start(), old.length(), value.inQuotesOf(old));
        }
        return new TextEdit(dash + 1, Math.max(old.end(), dash + 1) - dash - 1,
                " " + value.indented(lines.column(dash) + DASH, lines.lineBreak()));
    }

    /** {@return the edit that takes an item away, which is not the only one} */
    TextEdit remove(int index) {
        YamlNode item = sequence.items().get(index);
        boolean last = index == sequence.items().size() - 1;
        if (sequence.flow()) {
            return last ? between(sequence.items().get(index - 1).end(), item.end())
                    : between(item.start(), sequence.items().get(index + 1).start());
        }
        if (!lines.isFirst(dash(index))) {
            return between(dash(index), dash(index + 1));
        }
        return Removal.lines(lines, dash(index), Math.max(item.end(), dash(index) + 1));
    }

    /** The dash before an item: nothing but blanks, anchors and line breaks stands between them. */
    private int dash(int index) {
        int from = sequence.items().get(index).start();
        return index == 0 ? sequence.start() : lines.text().lastIndexOf('-', from - 1);
    }

    private static TextEdit between(int start, int end) {
        return new TextEdit(start, end - start, "");
    }
}
