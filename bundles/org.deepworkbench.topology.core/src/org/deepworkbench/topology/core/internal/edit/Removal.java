package org.deepworkbench.topology.core.internal.edit;

import org.deepworkbench.topology.core.edit.TextEdit;

/** Takes away whole lines, and the comments that belong to them. */
final class Removal {

    private Removal() {
    }

    /**
     * {@return the edit that takes away the lines from one offset to another, with the comments right above in the
     * column of the first, and those below that stand deeper; a last line without break stays so} A comment that the
     * text begins with is about all of it.
     */
    static TextEdit lines(Lines lines, int from, int to) {
        int above = lines.withCommentsAbove(from);
        int start = lines.isBeginning(above) ? lines.start(from) : above;
        int end = lines.next(lines.lastCommentEnd(lines.end(to), lines.column(from)));
        boolean lastWithoutBreak = end == lines.text().length() && lines.end(to) == end;
        if (lastWithoutBreak && start > 0) {
            start = lines.withBreakBefore(start);
        }
        return new TextEdit(start, end - start, "");
    }
}
