package org.deepworkbench.topology.ui.internal.figures;

import java.net.URI;
import java.util.Optional;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;

/**
 * Where on the second line of a node's head stands what is live about it.
 *
 * @param words   how it is doing; cut off where it is too long
 * @param pill    around them, at the right end
 * @param address where it answers, in place of its type
 * @param rest    what is left of the line, for the address or the type
 */
record LiveMark(String words, Rectangle pill, Optional<String> address, Rectangle rest) {

    /** Size of the sign of a state, in pixels. */
    static final int SIGN = 7;
    private static final int MOST = 110;
    private static final int GAP = 4;

    /** @param line what of the head's second line is free for it */
    static LiveMark of(NodeOverlay overlay, Rectangle line, Font font) {
        String words = Shortened.toFit(overlay.text(), font, Math.min(MOST, line.width / 2));
        int width = Measured.width(words, font) + 2 * SIGN + 10;
        Rectangle pill = new Rectangle(line.right() - width, line.y + 1, width, line.height - 2);
        Rectangle rest = new Rectangle(line.x, line.y, Math.max(0, line.width - width - GAP), line.height);
        return new LiveMark(words, pill, overlay.addresses().stream().findFirst().map(uri -> address(uri, font, rest.width)), rest);
    }

    /** {@return host and port or, where that is too long, the port alone, which tells two nodes of a host apart} */
    private static String address(URI uri, Font font, int width) {
        String whole = String.valueOf(uri.getAuthority());
        return uri.getPort() < 0 || Measured.width(whole, font) <= width ? whole : ":" + uri.getPort(); //$NON-NLS-1$
    }

    /** Fills the sign of a state, a shape of its own for each, so that no colour is needed to tell them apart. */
    static void sign(Graphics graphics, NodeOverlay.State state, int x, int y, int size) {
        switch (state) {
            case GOOD -> graphics.fillOval(x, y, size, size);
            case BUSY -> graphics.fillPolygon(corners(x, y, size, 0, 0, 1, 0, 0.5, 0.5, 1, 1, 0, 1, 0.5, 0.5));
            case CAUTION -> graphics.fillPolygon(corners(x, y, size, 0.5, 0, 1, 1, 0, 1));
            case BAD -> graphics.fillPolygon(corners(x, y, size, 0.2, 0, 0.5, 0.3, 0.8, 0, 1, 0.2, 0.7, 0.5, 1, 0.8,
                    0.8, 1, 0.5, 0.7, 0.2, 1, 0, 0.8, 0.3, 0.5, 0, 0.2));
            case QUIET -> graphics.fillRectangle(x, y + size / 3, size, Math.max(2, size / 3));
        }
    }

    private static PointList corners(int x, int y, int size, double... places) {
        PointList corners = new PointList(places.length / 2);
        for (int i = 0; i < places.length; i += 2) {
            corners.addPoint(x + (int) Math.round(places[i] * size), y + (int) Math.round(places[i + 1] * size));
        }
        return corners;
    }
}
