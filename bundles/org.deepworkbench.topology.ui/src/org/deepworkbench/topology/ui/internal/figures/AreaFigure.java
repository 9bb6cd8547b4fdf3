package org.deepworkbench.topology.ui.internal.figures;

import org.deepworkbench.topology.ui.internal.diagram.AreaPiece;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/**
 * A piece of a group's or policy's area: tinted, with a line around it, whole for groups and broken for policies, and
 * its name at the bottom. Only its edge and its name can be clicked, so that it is in nobody's way.
 */
public final class AreaFigure extends Figure {

    private static final int ROUND = 16;
    private static final int EDGE = 5;
    private static final int FAINT = 26;
    private static final int STRONG = 150;
    private static final int[] BROKEN = {5, 4};
    private static final int LABEL = 16;
    private static final int LABEL_LEFT = 8;

    private final NodeStyle style;
    private AreaPiece piece;
    private boolean selected;

    /** Creates the figure of a piece. */
    public AreaFigure(NodeStyle style, AreaPiece piece) {
        this.style = style;
        this.piece = piece;
        setOpaque(false);
    }

    /** {@return the piece drawn} */
    public AreaPiece piece() {
        return piece;
    }

    /** {@return the name of the group or policy} */
    public String name() {
        return piece.key().name();
    }

    /** Draws {@code changed} from now on. */
    public void setPiece(AreaPiece changed) {
        piece = changed;
        repaint();
    }

    /** Shows the area as selected or not. */
    public void setSelected(boolean isSelected) {
        selected = isSelected;
        repaint();
    }

    /** {@return whether it is shown as selected} */
    public boolean isSelected() {
        return selected;
    }

    /** {@return where the name is written} */
    public Rectangle label() {
        Rectangle bounds = getBounds();
        int width = Math.min(FigureUtilities.getTextWidth(name(), style.fonts().small()) + 4,
                bounds.width - 2 * LABEL_LEFT);
        return new Rectangle(bounds.x + LABEL_LEFT, bounds.bottom() - LABEL - 1, width, LABEL);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return super.containsPoint(x, y)
                && (!getBounds().getCopy().shrink(EDGE, EDGE).contains(x, y) || label().contains(x, y));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Color colour = style.look().area(piece.number());
        Rectangle area = getBounds().getCopy().resize(-1, -1);
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(colour);
        graphics.setAlpha(FAINT);
        graphics.fillRoundRectangle(area, ROUND, ROUND);
        graphics.setAlpha(selected ? 255 : STRONG);
        graphics.setForegroundColor(selected ? style.look().accent() : colour);
        graphics.setLineWidth(selected ? 2 : 1);
        if (piece.key().policy()) {
            graphics.setLineDash(BROKEN);
        }
        graphics.drawRoundRectangle(selected ? area.shrink(1, 1) : area, ROUND, ROUND);
        graphics.popState();
        paintName(graphics, colour);
    }

    private void paintName(Graphics graphics, Color colour) {
        Rectangle label = label();
        graphics.setTextAntialias(SWT.ON);
        graphics.setFont(style.fonts().small());
        graphics.setForegroundColor(selected ? style.look().accent() : colour);
        graphics.drawString(Shortened.toFit(name(), style.fonts().small(), label.width), label.x, label.y);
    }
}
