package org.deepworkbench.topology.core.internal.edit;

import java.util.Optional;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;

/**
 * Exchanges neighbours in a map, each with the comments that stand right above it and on its lines.
 *
 * @param lines   the text
 * @param mapping the map
 */
record EntrySwap(Lines lines, YamlMapping mapping) {

    /** {@return the edit that exchanges an entry and the next; nothing where an entry begins within a line} */
    Optional<TextEdit> edit(int index) {
        YamlEntry first = mapping.entries().get(index);
        YamlEntry second = mapping.entries().get(index + 1);
        if (mapping.flow()) {
            return Optional.of(Span.exchange(lines.text(), new Span(first.start(), first.end()),
                    new Span(second.start(), second.end())));
        }
        boolean whole = lines.isFirst(first.start()) && lines.isFirst(second.start());
        return whole ? Optional.of(Span.exchange(lines.text(), span(first), span(second))) : Optional.empty();
    }

    private Span span(YamlEntry entry) {
        int end = lines.lastCommentEnd(lines.lastLineEnd(entry.value()), lines.column(entry.start()));
        return new Span(lines.withCommentsAbove(entry.start()), end);
    }
}
