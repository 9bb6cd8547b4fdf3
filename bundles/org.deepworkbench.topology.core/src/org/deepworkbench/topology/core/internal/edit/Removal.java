package org.deepworkbench.topology.core.internal.edit;

import org.deepworkbench.topology.core.edit.TextEdit;

/** Takes away whole lines. */
final class Removal {

    private Removal() {
    }

    /** {@return the edit that takes away the lines from one offset to another; a last line without break stays so} */
    static TextEdit lines(Lines lines, int from, int to) {
        int start = lines.start(from);
        int end = lines.next(to);
        boolean lastWithoutBreak = end == lines.text().length() && lines.end(to) == end;
        if (lastWithoutBreak && start > 0) {
            start = lines.withBreakBefore(start);
        }
        return new TextEdit(start, end - start, "");
    }
}
