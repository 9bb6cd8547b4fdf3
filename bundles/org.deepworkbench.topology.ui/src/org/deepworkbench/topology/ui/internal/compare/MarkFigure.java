package org.deepworkbench.topology.ui.internal.compare;

import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** A frame around a node that differs, with the sign of its mark at the corner. Clicks go through to the node. */
final class MarkFigure extends Figure {

    private static final int GAP = 3;
    private static final int SIGN = 18;
    private static final int WIDTH = 3;

    private final String sign;
    private final Color colour;
    private final Color ground;

    /**
     * @param node   the node's bounds in the diagram
     * @param sign   what stands at the corner
     * @param colour of the frame
     * @param ground of the sign, on the frame's colour
     */
    MarkFigure(Rectangle node, String sign, Color colour, Color ground, Font font) {
        this.sign = sign;
        this.colour = colour;
        this.ground = ground;
        setFont(font);
        setBounds(node.getCopy().expand(GAP + SIGN / 2, GAP + SIGN / 2));
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle frame = getBounds().getCopy().expand(-SIGN / 2, -SIGN / 2);
        graphics.setForegroundColor(colour);
        graphics.setLineWidth(WIDTH);
        int corner = 2 * (DiagramStyle.CARD_RADIUS + GAP);
        graphics.drawRoundRectangle(frame, corner, corner);
        Rectangle spot = new Rectangle(frame.right() - SIGN / 2, frame.y - SIGN / 2, SIGN, SIGN);
        graphics.setBackgroundColor(colour);
        graphics.fillOval(spot);
        graphics.setForegroundColor(ground);
        int width = FigureUtilities.getTextWidth(sign, getFont());
        int height = FigureUtilities.getFontMetrics(getFont()).getHeight();
        graphics.drawText(sign, spot.x + (SIGN - width) / 2, spot.y + (SIGN - height) / 2);
    }
}
