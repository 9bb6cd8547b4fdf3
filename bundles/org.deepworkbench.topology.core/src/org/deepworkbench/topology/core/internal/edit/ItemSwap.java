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
        int end = Math.max(lines.lastLineEnd(sequence.items().get(index)), lines.end(dash));
        return new Span(lines.withCommentsAbove(dash), lines.lastCommentEnd(end, lines.column(dash)));
    }
}
