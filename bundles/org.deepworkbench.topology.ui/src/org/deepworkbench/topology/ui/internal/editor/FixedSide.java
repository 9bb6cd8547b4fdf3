package org.deepworkbench.topology.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Control;

/** Keeps the left side of a sash as wide as a person made it, while the whole becomes wider or narrower. */
final class FixedSide {

    private static final int FIRST_WIDTH = 250;
    /** The side never takes more than this part of the whole. */
    private static final double LARGEST = 0.4;
    /** Weights are rounded to pixels; a smaller difference is no person's doing. */
    private static final int ROUNDING = 3;

    private final SashForm form;
    private final Control side;
    private int wanted = FIRST_WIDTH;

    private FixedSide(SashForm form, Control side) {
        this.form = form;
        this.side = side;
    }

    /** Keeps {@code side}, the first of two children of {@code form}, at its width. */
    static void keep(SashForm form, Control side) {
        FixedSide keeper = new FixedSide(form, side);
        form.addListener(SWT.Resize, event -> keeper.formResized());
        side.addListener(SWT.Resize, event -> keeper.sideResized());
    }

    private int width() {
        return Math.min(wanted, (int) (form.getClientArea().width * LARGEST));
    }

    private void formResized() {
        int all = form.getClientArea().width - form.getSashWidth();
        int width = width();
        if (width > 0 && all > width) {
            form.setWeights(width, all - width);
        }
    }

    private void sideResized() {
        int width = side.getSize().x;
        if (Math.abs(width - width()) > ROUNDING) {
            wanted = width;
        }
    }
}
