package org.deepworkbench.topology.ui.internal.arrange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.core.edit.Align;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.core.edit.MoveNodes;
import org.deepworkbench.topology.core.picture.Alignment;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.canvas.CanvasState;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.topology.ui.internal.session.SpreadApart;

/** Brings the selected nodes into line, and then apart where one would cover another. */
final class Aligning {

    private Aligning() {
    }

    /** Aligns the selected nodes that have the same host as the first of them. */
    static void run(DocumentSession session, Alignment how) {
        CanvasState state = session.canvas().state();
        Map<String, Bounds> drawn = drawn(state, selected(session));
        boolean spread = how == Alignment.ACROSS || how == Alignment.DOWN;
        if (drawn.size() < (spread ? 3 : 2)) {
            session.refuse(new Fault(Messages.Align_tooFew, "", "", Messages.Align_tooFewRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        Map<String, Bounds> seen = state.placement().missingIn(session.document().layout());
        session.run(new EditSequence(label(how),
                List.of(new MoveNodes(seen), new Align(label(how), how, drawn), new SpreadApart())));
    }

    private static List<String> selected(DocumentSession session) {
        return session.selection().selected().stream().filter(Selected.Node.class::isInstance)
                .map(node -> ((Selected.Node) node).name()).toList();
    }

    private static Map<String, Bounds> drawn(CanvasState state, List<String> names) {
        Map<String, Bounds> drawn = new LinkedHashMap<>();
        for (String name : names) {
            if (host(state, name).equals(host(state, names.get(0)))) {
                state.placement().of(name).ifPresent(
                        place -> drawn.put(name, new Bounds(place.x, place.y, place.width, place.height)));
            }
        }
        return drawn;
    }

    private static Optional<String> host(CanvasState state, String name) {
        return state.diagram().node(name).flatMap(Node::host);
    }

    private static String label(Alignment how) {
        return switch (how) {
            case LEFT -> Messages.Align_left;
            case CENTRE -> Messages.Align_centre;
            case RIGHT -> Messages.Align_right;
            case TOP -> Messages.Align_top;
            case MIDDLE -> Messages.Align_middle;
            case BOTTOM -> Messages.Align_bottom;
            case ACROSS -> Messages.Align_across;
            case DOWN -> Messages.Align_down;
            case SIZE -> Messages.Align_size;
        };
    }
}
