package org.deepworkbench.topology.core.internal.edit;

import java.util.Optional;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/**
 * Exchanges neighbours in a list, each with the comments that stand right above it, on its lines and within it.
 *
 * @param lines    the text
 * @param sequence the list
 */
record ItemSwap(Lines lines, YamlSequence sequence) {

    /** {@return the edit that exchanges an item and the next; nothing where an item does not have lines of its own} */
    Optional<TextEdit> edit(int index) {
        if (sequence.flow() || index < 0 || index + 1 >= sequence.items().size()) {
            return Optional.empty();
        }
        SequenceWriter writer = new SequenceWriter(lines, sequence);
        int first = writer.dash(index);
        int second = writer.dash(index + 1);
        return lines.isFirst(first) && lines.isFirst(second)
                ? Optional.of(Span.exchange(lines.text(), span(index, first), span(index + 1, second)))
                : Optional.empty();
    }

    private Span span(int index, int dash) {
        int column = lines.column(dash);
        int start = lines.start(dash);
        int above = lines.start(lines.withBreakBefore(start));
        while (above < start && isCommentAt(above, column)) {
            start = above;
            above = lines.start(lines.withBreakBefore(start));
        }
        int end = Math.max(lines.lastLineEnd(sequence.items().get(index)), lines.end(dash));
        return new Span(start, lines.lastCommentEnd(end, column));
    }

    /** Comments in the column of the dash are about what follows; deeper ones belong to the item before. */
    private boolean isCommentAt(int line, int column) {
        return lines.indentation(line) == column && lines.text().startsWith("#", line + column);
    }
}
