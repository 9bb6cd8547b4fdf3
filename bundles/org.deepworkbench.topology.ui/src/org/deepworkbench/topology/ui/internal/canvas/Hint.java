package org.deepworkbench.topology.ui.internal.canvas;

import java.util.stream.Collectors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;

/** What appears when the pointer rests on something. */
final class Hint {

    /** Longest line, in characters. */
    private static final int COLUMNS = 90;

    private Hint() {
    }

    static IFigure of(String text) {
        Label label = new Label(text.lines().map(Hint::wrapped).collect(Collectors.joining("\n"))); //$NON-NLS-1$
        label.setBorder(new MarginBorder(4));
        return label;
    }

    /** {@return a line with breaks between words where it is too long} */
    static String wrapped(String line) {
        StringBuilder wrapped = new StringBuilder();
        String rest = line;
        while (rest.length() > COLUMNS) {
            int space = rest.lastIndexOf(' ', COLUMNS);
            int end = space > 0 ? space : COLUMNS;
            wrapped.append(rest, 0, end).append('\n');
            rest = rest.substring(end).stripLeading();
        }
        return wrapped.append(rest).toString();
    }
}
