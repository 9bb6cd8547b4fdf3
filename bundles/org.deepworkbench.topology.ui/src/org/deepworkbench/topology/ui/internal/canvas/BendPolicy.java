package org.deepworkbench.topology.ui.internal.canvas;

import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.ui.internal.figures.LinkFigure;
import org.deepworkbench.topology.ui.internal.look.Look;
import org.eclipse.draw2d.Connection;
import org.eclipse.gef.Handle;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;

/** Gives a selected line a handle on each of its stretches, by which it is bent. */
final class BendPolicy extends SelectionHandlesEditPolicy {

    /** A shorter stretch has no room for a handle, in pixels at 100 %. */
    private static final int SHORTEST = 24;

    private final Look look;
    private final PropertyChangeListener rerouted = event -> renewHandles();

    BendPolicy(Look look) {
        this.look = look;
    }

    private LinkPart part() {
        return (LinkPart) getHost();
    }

    private LinkFigure figure() {
        return (LinkFigure) getHostFigure();
    }

    @Override
    public void activate() {
        super.activate();
        figure().addPropertyChangeListener(Connection.PROPERTY_POINTS, rerouted);
    }

    @Override
    public void deactivate() {
        figure().removePropertyChangeListener(Connection.PROPERTY_POINTS, rerouted);
        super.deactivate();
    }

    /** Another way may have another number of stretches. */
    private void renewHandles() {
        if (handles != null && handles.size() != createSelectionHandles().size()) {
            addSelectionHandles();
        }
    }

    @Override
    protected List<Handle> createSelectionHandles() {
        List<Handle> made = new ArrayList<>();
        for (int stretch = 0; stretch < figure().getPoints().size() - 1; stretch++) {
            if (figure().stretchLength(stretch) >= SHORTEST) {
                made.add(new BendHandle(part(), look, stretch));
            }
        }
        return made;
    }
}
