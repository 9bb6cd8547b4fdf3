package org.deepworkbench.topology.ui.internal.canvas;

import org.deepworkbench.topology.ui.internal.figures.LinkFigure;
import org.deepworkbench.topology.ui.internal.look.Look;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.swt.SWT;

/** The handle in the middle of a stretch of a line: dragging it moves the stretch aside. */
final class BendHandle extends ConnectionHandle {

    private final LinkPart line;
    private final Look look;
    private final int stretch;

    BendHandle(LinkPart line, Look look, int stretch) {
        this.line = line;
        this.look = look;
        this.stretch = stretch;
        setOwner(line);
        setLocator(target -> place());
        setCursor(figure().isLevel(stretch) ? Cursors.SIZENS : Cursors.SIZEWE);
    }

    private LinkFigure figure() {
        return (LinkFigure) line.getFigure();
    }

    private void place() {
        if (stretch < figure().getPoints().size() - 1) {
            Point middle = figure().stretchMiddle(stretch);
            figure().translateToAbsolute(middle);
            translateToRelative(middle);
            int size = DEFAULT_HANDLE_SIZE;
            setBounds(new Rectangle(middle.x - size / 2, middle.y - size / 2, size, size));
        }
    }

    @Override
    protected DragTracker createDragTracker() {
        return new BendTracker(line, stretch);
    }

    @Override
    public void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(look.card());
        graphics.setForegroundColor(look.accent());
        Rectangle circle = getBounds().getCopy().resize(-1, -1);
        graphics.fillOval(circle);
        graphics.drawOval(circle);
    }
}
