package org.deepworkbench.run.ui.internal.targets;

import org.deepworkbench.spi.engine.TargetReport.Quota;
import org.deepworkbench.ui.Accessibility;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A quota as a bar with its figures behind it. */
final class QuotaBar extends Canvas {

    private static final int BAR = 90;
    private static final int HEIGHT = 8;
    private static final int GAP = 8;

    private final Quota quota;

    QuotaBar(Composite parent, Quota quota) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.quota = quota;
        Accessibility.name(this, quota.label() + ": " + TargetWords.amount(quota)); //$NON-NLS-1$
        addPaintListener(event -> paint(event.gc));
    }

    private void paint(GC gc) {
        String text = TargetWords.amount(quota);
        Point size = gc.textExtent(text);
        Rectangle area = getClientArea();
        boolean limited = quota.limit() >= 0;
        if (limited) {
            QuotaPaint.bar(gc, new Rectangle(0, (area.height - HEIGHT) / 2, BAR, HEIGHT), quota, this);
        }
        gc.setForeground(getForeground());
        gc.drawText(text, limited ? BAR + GAP : 0, (area.height - size.y) / 2, true);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            Point text = gc.textExtent(TargetWords.amount(quota));
            return new Point(BAR + GAP + text.x, Math.max(HEIGHT, text.y));
        } finally {
            gc.dispose();
        }
    }
}
