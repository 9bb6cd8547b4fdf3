package org.deepworkbench.topology.ui.internal.canvas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.ui.internal.diagram.AreaPiece;
import org.deepworkbench.topology.ui.internal.figures.AreaFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/** Lets the areas of groups and policies follow nodes while these are dragged; no others are looked at. */
final class AreaPreview {

    /** Longest time for one step of a drag, in nanoseconds; areas that take longer follow at the end of the drag. */
    private static final long MOST_TIME = 5_000_000;

    private final DiagramPart diagram;
    private final Set<AreaPart> changed = new HashSet<>();
    private final List<AreaFigure> added = new ArrayList<>();
    private boolean slow;

    AreaPreview(DiagramPart diagram) {
        this.diagram = diagram;
    }

    /**
     * Draws areas as they would be.
     *
     * @param places where nodes would be, each from its host's upper left corner, by their names
     */
    void show(Map<String, Rectangle> places) {
        if (!slow) {
            long start = System.nanoTime();
            added.forEach(figure -> figure.getParent().remove(figure));
            added.clear();
            diagram.state().areas().moved(places).forEach(this::draw);
            slow = System.nanoTime() - start > MOST_TIME;
        }
    }

    /** Draws the pieces of an area in one host; there may be more of them or fewer than there were. */
    private void draw(List<AreaPiece> pieces) {
        IFigure host = diagram.area(pieces.getFirst().key()).orElseThrow().getFigure().getParent();
        for (AreaPiece piece : pieces) {
            diagram.area(piece.key()).ifPresentOrElse(part -> draw(part, piece), () -> add(host, piece));
        }
        int index = pieces.size();
        Optional<AreaPart> left = diagram.area(pieces.getFirst().key().at(index));
        while (left.isPresent()) {
            changed.add(left.get());
            left.get().getFigure().setVisible(false);
            index++;
            left = diagram.area(pieces.getFirst().key().at(index));
        }
    }

    private void draw(AreaPart part, AreaPiece piece) {
        changed.add(part);
        part.getFigure().setVisible(true);
        ((AreaFigure) part.getFigure()).setPiece(piece);
        part.getFigure().setBounds(piece.bounds());
    }

    private void add(IFigure host, AreaPiece piece) {
        AreaFigure figure = new AreaFigure(diagram.context().style(), piece);
        host.add(figure, 0);
        figure.setBounds(piece.bounds());
        added.add(figure);
    }

    /** Draws areas as they are. */
    void end() {
        added.forEach(figure -> figure.getParent().remove(figure));
        changed.forEach(part -> {
            part.getFigure().setVisible(true);
            part.refresh();
        });
        added.clear();
        changed.clear();
        slow = false;
    }
}
