package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import java.util.function.Function;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Edge;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Kind;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Link;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Vertex;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Colours and icons by what is drawn, in the shades that suit a control. */
final class KindLook {

    private final Control control;
    private final Function<String, String> nodeIcons;

    /** @param nodeIcons finds the icon of a node by its name */
    KindLook(Control control, Function<String, String> nodeIcons) {
        this.control = control;
        this.nodeIcons = nodeIcons;
    }

    /** {@return the colour of the stripe at a vertex} */
    Color stripe(Kind kind) {
        return switch (kind) {
            case INPUT -> Palette.curve(0, control);
            case PROPERTY -> Palette.QUIET.on(control);
            case NODE, STEP -> Palette.curve(3, control);
            case ATTRIBUTE -> Palette.curve(1, control);
            case OUTPUT -> Palette.curve(2, control);
        };
    }

    /** {@return the colour of an edge; {@code plain} for one that has none of its own} */
    Color line(Edge edge, Color plain) {
        if (edge.circular()) {
            return Palette.BAD.on(control);
        }
        return edge.link() == Link.FAILURE ? Palette.CAUTION.on(control) : plain;
    }

    /** {@return the name of the icon of a vertex} */
    String icon(Vertex vertex) {
        return switch (vertex.kind()) {
            case INPUT -> "input"; //$NON-NLS-1$
            case OUTPUT -> "output"; //$NON-NLS-1$
            case PROPERTY, ATTRIBUTE -> "property"; //$NON-NLS-1$
            case NODE, STEP -> nodeIcons.apply(vertex.element());
        };
    }
}
