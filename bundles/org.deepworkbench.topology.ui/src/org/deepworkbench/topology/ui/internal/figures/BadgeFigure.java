package org.deepworkbench.topology.ui.internal.figures;

import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.ui.internal.look.SharpIcons;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;

/** The sign in a node's corner that tells that something is wrong with it. */
final class BadgeFigure extends Figure {

    private final SharpIcons icons;
    private Severity worst = Severity.WARNING;

    BadgeFigure(SharpIcons icons) {
        this.icons = icons;
        setCursor(Cursors.HAND);
    }

    void setWorst(Severity severity) {
        if (worst != severity) {
            worst = severity;
            repaint();
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        icons.draw(graphics, icon(worst), getBounds().getCopy().shrink(2, 2));
    }

    /** {@return the name of the icon for a problem} */
    static String icon(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning"; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
