package org.deepworkbench.topology.ui.internal.canvas;

import org.deepworkbench.topology.core.picture.Bends;
import org.deepworkbench.topology.ui.internal.figures.LinkFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.SimpleDragTracker;

/** Moves a stretch of a line aside. The line follows the pointer; the result is one edit. */
final class BendTracker extends SimpleDragTracker {

    private final LinkPart line;
    private final int stretch;
    private final boolean level;
    private final Bends before;
    private final PointList drawn;

    BendTracker(LinkPart line, int stretch) {
        this.line = line;
        this.stretch = stretch;
        this.level = figure().isLevel(stretch);
        this.before = figure().bends();
        this.drawn = figure().getPoints().getCopy();
    }

    private LinkFigure figure() {
        return (LinkFigure) line.getFigure();
    }

    private Bends bent() {
        Point from = getStartLocation().getCopy();
        Point to = getLocation().getCopy();
        figure().translateToRelative(from);
        figure().translateToRelative(to);
        Dimension moved = to.getDifference(from);
        return Bends.moved(drawn.toIntArray(), stretch, level ? moved.height : moved.width);
    }

    @Override
    protected void showSourceFeedback() {
        super.showSourceFeedback();
        figure().setBends(bent());
    }

    @Override
    protected void eraseSourceFeedback() {
        if (isShowingFeedback()) {
            figure().setBends(before);
        }
        super.eraseSourceFeedback();
    }

    @Override
    protected Command getCommand() {
        return new EditCommand(line.context().actions().bend(line.link(), bent()));
    }

    @Override
    protected String getCommandName() {
        return ""; //$NON-NLS-1$
    }
}
