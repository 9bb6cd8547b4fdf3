package org.deepworkbench.topology.ui.internal.clipboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.core.edit.MoveNodes;
import org.deepworkbench.topology.core.edit.PasteNodes;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.ui.internal.canvas.CanvasState;
import org.deepworkbench.topology.ui.internal.clipboard.NodeClip.Place;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SpreadApart;
import org.eclipse.draw2d.geometry.Rectangle;

/** Makes an edit of nodes that come from a clipboard. */
final class Pasting {

    private static final int GAP = 40;

    private Pasting() {
    }

    /**
     * {@return the edit that adds the nodes: where they stood, or beside what is there now; nodes without a known place
     * go where there is room}
     */
    static Edit of(DocumentSession session, String label, NodeClip clip) {
        CanvasState state = session.canvas().state();
        int aside = aside(state, clip.places());
        Map<String, Bounds> places = new HashMap<>();
        for (Place place : clip.places()) {
            places.put(place.name(), Bounds.at(place.bounds().x() + (place.inside() ? 0 : aside), place.bounds().y()));
        }
        Map<String, Bounds> seen = state.placement().missingIn(session.document().layout());
        return new EditSequence(label,
                List.of(new MoveNodes(seen), new PasteNodes(label, clip.yaml(), places), new SpreadApart()));
    }

    /** {@return how far to the right all of them must go so that they cover no node} */
    private static int aside(CanvasState state, List<Place> places) {
        Optional<Rectangle> all = places.stream().filter(place -> !place.inside()).map(Place::bounds)
                .map(place -> new Rectangle(place.x(), place.y(), place.width(), place.height()))
                .reduce(Rectangle::getUnion);
        List<Rectangle> taken = state.diagram().roots().stream().map(state.placement()::of).flatMap(Optional::stream)
                .toList();
        return all.map(group -> aside(group, taken)).orElse(0);
    }

    private static int aside(Rectangle group, List<Rectangle> taken) {
        Rectangle wanted = group.getCopy();
        Optional<Rectangle> covered = taken.stream().filter(wanted::intersects).findFirst();
        while (covered.isPresent()) {
            wanted.x = covered.get().right() + GAP;
            covered = taken.stream().filter(wanted::intersects).findFirst();
        }
        return wanted.x - group.x;
    }
}
