package org.deepworkbench.topology.ui.internal.export;

import org.eclipse.swt.graphics.Rectangle;

/** Where a picture goes on a page. */
final class PagePlace {

    /** Part of the page's width that stays free at each side. */
    private static final double MARGIN = 0.04;

    private PagePlace() {
    }

    /** {@return the largest place in the middle of {@code page} where a picture is not distorted} */
    static Rectangle of(double width, double height, Rectangle page) {
        int margin = (int) Math.round(Math.min(page.width, page.height) * MARGIN);
        int roomWide = page.width - 2 * margin;
        int roomHigh = page.height - 2 * margin;
        double scale = Math.min(roomWide / width, roomHigh / height);
        int wide = (int) Math.round(width * scale);
        int high = (int) Math.round(height * scale);
        return new Rectangle(page.x + margin + (roomWide - wide) / 2, page.y + margin + (roomHigh - high) / 2, wide,
                high);
    }
}
