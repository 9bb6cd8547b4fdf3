package org.deepworkbench.topology.ui.internal.figures;

import java.util.Optional;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.deepworkbench.topology.core.picture.NodeMeasures;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.look.Look;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/**
 * Paints a node as it is seen from afar: its shape, the colour of its kind or of how it is, and whether it is selected or
 * has a problem.
 * A thousand of them may well be in view at the same time, so that each is but a few rectangles.
 */
final class NodeSilhouette {

    /** Wide enough to be seen at a tenth of the size. */
    private static final int MARK = 12;

    private NodeSilhouette() {
    }

    static void paint(Graphics graphics, NodeStyle style, Node node, NodeState state, Optional<NodeOverlay> overlay,
            Rectangle bounds) {
        Look look = style.look();
        Rectangle card = NodeGeometry.card(bounds);
        graphics.pushState();
        graphics.setAntialias(SWT.OFF);
        graphics.setAlpha(state.dimmed() ? look.faded() : 255);
        graphics.setBackgroundColor(
                state.dropHere() ? look.legal() : state.selected() ? look.accent()
                        : style.accents().isFound(node.name()) ? look.found() : look.border());
        graphics.fillRectangle(card);
        Rectangle inner = card.getCopy().shrink(MARK / 2, MARK / 2);
        graphics.setBackgroundColor(node.container() ? look.inside() : look.card());
        graphics.fillRectangle(inner);
        graphics.setBackgroundColor(
                overlay.map(live -> look.state(live.state())).orElseGet(() -> look.tint(node.icon())));
        graphics.fillRectangle(inner.x, inner.y, inner.width, NodeMeasures.HEADER - MARK);
        if (overlay.isPresent()) {
            int size = NodeMeasures.HEADER - 2 * MARK;
            graphics.setBackgroundColor(look.card());
            LiveMark.sign(graphics, overlay.get().state(), inner.x + MARK, inner.y + MARK / 2, size);
        }
        state.badge().ifPresent(worst -> style.icons().draw(graphics, BadgeFigure.icon(worst),
                new Rectangle(card.right() - NodeMeasures.HEADER, card.y, NodeMeasures.HEADER, NodeMeasures.HEADER)));
        graphics.popState();
    }
}
