package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;

/** What appears when the pointer rests on something. */
final class Hint {

    private Hint() {
    }

    static IFigure of(String text) {
        Label label = new Label(text);
        label.setBorder(new MarginBorder(4));
        return label;
    }
}
