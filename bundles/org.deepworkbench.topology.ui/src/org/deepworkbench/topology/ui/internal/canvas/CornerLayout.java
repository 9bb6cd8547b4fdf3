package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Gives one control all the space and puts the overview over its lower right corner and the legend over the lower left
 * one, unless there is too little space.
 */
final class CornerLayout extends Layout {

    private static final int INSET = 22;
    /** The whole must be this many times as large as the corner, in both directions. */
    private static final double LEAST = 2.5;

    private final Control whole;
    private final Control corner;
    private final Legend legend;
    private boolean wanted = true;
    private boolean useful = true;

    CornerLayout(Control whole, Control corner, Legend legend) {
        this.whole = whole;
        this.corner = corner;
        this.legend = legend;
        corner.moveAbove(whole);
        legend.control().moveAbove(whole);
    }

    /** Hides the corner or lets it be shown again. */
    void toggleCorner() {
        wanted = !wanted;
    }

    /** Shows the corner if it is useful, and nothing else speaks against it. */
    void show(Composite composite, boolean isUseful) {
        useful = isUseful;
        Rectangle area = composite.getClientArea();
        Point size = Overview.SIZE;
        boolean fits = size.x * LEAST <= area.width && size.y * LEAST <= area.height;
        if (corner.getVisible() != (fits && wanted && useful)) {
            corner.setVisible(fits && wanted && useful);
        }
    }

    /** Shows the legend if it is useful and there is space. */
    void showLegend(Composite composite, boolean isUseful) {
        Rectangle area = composite.getClientArea();
        Rectangle place = legend(area);
        boolean fits = place.width * LEAST <= area.width && place.height * LEAST <= area.height;
        if (!legend.control().getBounds().equals(place)) {
            legend.control().setBounds(place);
        }
        if (legend.control().getVisible() != (fits && isUseful)) {
            legend.control().setVisible(fits && isUseful);
        }
    }

    /** {@return where the legend is in the whole} */
    Rectangle legend(Rectangle area) {
        Point size = legend.size();
        return new Rectangle(INSET, area.height - size.y - INSET, size.x, size.y);
    }

    /** {@return where the corner is in the whole} */
    Rectangle corner(Rectangle area) {
        Point size = Overview.SIZE;
        return new Rectangle(area.width - size.x - INSET, area.height - size.y - INSET, size.x, size.y);
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        Point size = whole.computeSize(widthHint, heightHint);
        return new Point(widthHint == SWT.DEFAULT ? size.x : widthHint,
                heightHint == SWT.DEFAULT ? size.y : heightHint);
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Rectangle area = composite.getClientArea();
        whole.setBounds(area);
        corner.setBounds(corner(area));
        legend.control().setBounds(legend(area));
        show(composite, useful);
    }
}
