package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.spi.FaultException;
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
    TextEdit add(YamlPiece value) throws FaultException {
        if (sequence.flow()) {
            int content = NodePrefix.of(lines, sequence).content();
            return sequence.items().isEmpty()
                    ? new TextEdit(content, sequence.end() - content, "[ " + value.inFlow() + " ]")
                    : new TextEdit(sequence.items().get(sequence.items().size() - 1).end(), 0, ", " + value.inFlow());
        }
        int column = lines.column(dash(0));
        int end = lines.lastLineEnd(sequence);
        return new TextEdit(end, 0, lines.lineBreak() + " ".repeat(column) + "-"
                + value.afterDash(column + DASH, lines.lineBreak(), "") + lines.closing(end, value));
    }

    /** {@return the edit that gives an item another value} */
    TextEdit replace(int index, YamlPiece value) throws FaultException {
        YamlNode old = sequence.items().get(index);
        YamlPiece written = value.like(lines, old);
        if (sequence.flow()) {
            return new TextEdit(old.start(), old.length(), written.inFlow());
        }
        int dash = dash(index);
        return new BlockReplacement(lines, dash + 1, true, old).by(written, lines.column(dash) + DASH);
    }

    /** {@return the edits that take items away, of which at least one is left} */
    List<TextEdit> remove(List<Integer> indices) {
        if (sequence.flow()) {
            return FlowRemoval.edits(sequence.items().stream().map(item -> new Span(item.start(), item.end())).toList(),
                    indices);
        }
        List<TextEdit> edits = new ArrayList<>();
        for (int index : indices) {
            int dash = dash(index);
            YamlNode item = sequence.items().get(index);
            edits.add(lines.isFirst(dash)
                    ? Removal.lines(lines, dash, Math.max(lines.lastLineEnd(item), dash + 1))
                    : new TextEdit(dash, dash(index + 1) - dash, ""));
        }
        return edits;
    }

    /** The dash of an item: the first begins the list, the others are in its column, each the first of its line. */
    int dash(int index) {
        int first = NodePrefix.of(lines, sequence).content();
        if (index == 0) {
            return first;
        }
        int column = lines.column(first);
        int line = lines.start(Math.max(sequence.items().get(index).start() - 1, 0));
        while (line > first && !isDash(line + column)) {
            line = lines.start(line - 1);
        }
        return line + column;
    }

    private boolean isDash(int offset) {
        return offset < lines.text().length() && lines.text().charAt(offset) == '-' && lines.isFirst(offset);
    }
}
