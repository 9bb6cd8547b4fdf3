package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.Messages;

/** Brings edits of one text into an order in which they can be applied one after the other. */
final class EditOrder {

    private EditOrder() {
    }

    /**
     * {@return the edits from the last to the first place of the text; what is taken away twice, once}
     *
     * @throws FaultException if two edits concern the same piece in another way
     */
    static List<TextEdit> lastFirst(Lines lines, List<TextEdit> edits) throws FaultException {
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(TextEdit::offset));
        List<TextEdit> ordered = new ArrayList<>();
        for (TextEdit edit : sorted) {
            int last = ordered.size() - 1;
            boolean adjoining = last >= 0 && edit.offset() <= end(ordered.get(last));
            if (adjoining && isRemoval(edit) && isRemoval(ordered.get(last))) {
                ordered.set(last, joined(lines, ordered.get(last), edit));
            } else if (last >= 0 && edit.offset() < end(ordered.get(last))) {
                throw new FaultException(
                        new Fault(Messages.Edit_unreadable, "", "", Messages.Document_wouldBreakRemedy));
            } else {
                ordered.add(edit);
            }
        }
        return ordered.reversed();
    }

    private static TextEdit joined(Lines lines, TextEdit first, TextEdit second) {
        int end = Math.max(end(first), end(second));
        boolean atEnd = end == lines.text().length() && lines.end(second.offset() + second.length()) == end
                && second.offset() < end(first);
        int start = atEnd ? lines.withBreakBefore(first.offset()) : first.offset();
        return new TextEdit(start, end - start, "");
    }

    private static boolean isRemoval(TextEdit edit) {
        return edit.replacement().isEmpty();
    }

    private static int end(TextEdit edit) {
        return edit.offset() + edit.length();
    }
}
