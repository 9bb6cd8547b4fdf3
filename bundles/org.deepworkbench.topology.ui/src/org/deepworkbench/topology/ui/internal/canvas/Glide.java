package org.deepworkbench.topology.ui.internal.canvas;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.ui.internal.figures.NodeFigure;
import org.deepworkbench.topology.ui.internal.look.Motion;
import org.eclipse.draw2d.Animation;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayoutAnimator;

/**
 * Lets nodes glide to their new places, so that the eye can follow them. It is left out where there are too many nodes,
 * and where a person has switched animations off.
 */
final class Glide {

    private static final int MILLIS = 200;
    private static final int MOST_NODES = 300;

    private Glide() {
    }

    /**
     * Makes a change; returns when the nodes are where they go.
     *
     * @param nodes  the figure that holds all nodes
     * @param count  how many there are
     * @param change moves some of them
     */
    static void during(IFigure nodes, int count, Runnable change) {
        if (count > MOST_NODES || !Motion.isWanted()) {
            change.run();
            return;
        }
        List<IFigure> holders = holders(nodes, new ArrayList<>(List.of(nodes)));
        holders.forEach(holder -> holder.addLayoutListener(LayoutAnimator.getDefault()));
        Animation.markBegin();
        change.run();
        Animation.run(MILLIS);
        holders.forEach(holder -> holder.removeLayoutListener(LayoutAnimator.getDefault()));
    }

    private static List<IFigure> holders(IFigure figure, List<IFigure> found) {
        for (Object child : figure.getChildren()) {
            if (child instanceof NodeFigure node && !node.getChildren().isEmpty()) {
                found.add(node);
                holders(node, found);
            }
        }
        return found;
    }
}
