package org.deepworkbench.topology.ui.internal.canvas;

import java.util.List;
import org.deepworkbench.topology.ui.internal.figures.NodeFigure;
import org.deepworkbench.topology.ui.internal.look.Look;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RoundedRectangle;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.swt.SWT;

/** Shows that a node is selected by its border, and where it would go while it is dragged. */
final class SelectPolicy extends NonResizableEditPolicy {

    private static final int GHOST = 70;

    private final Look look;

    SelectPolicy(Look look) {
        this.look = look;
    }

    @Override
    protected List<Object> createSelectionHandles() {
        return List.of();
    }

    @Override
    protected void showSelection() {
        super.showSelection();
        figure().setSelected(true);
    }

    @Override
    protected void hideSelection() {
        super.hideSelection();
        figure().setSelected(false);
    }

    @Override
    protected void showFocus() {
        // the border tells it already
    }

    @Override
    protected void hideFocus() {
        // nothing was shown
    }

    private NodeFigure figure() {
        return (NodeFigure) getHostFigure();
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        RoundedRectangle ghost = new RoundedRectangle() {
            @Override
            public void paintFigure(Graphics graphics) {
                graphics.setAntialias(SWT.ON);
                graphics.setAlpha(GHOST);
                super.paintFigure(graphics);
            }
        };
        ghost.setCornerDimensions(new Dimension(10, 10));
        ghost.setBackgroundColor(look.accent());
        ghost.setForegroundColor(look.accent());
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }
}
