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

    /** What may be taken at each step of a drag, in nanoseconds. */
    private static final long ALWAYS = 5_000_000;
    /** After a step that took longer, areas rest for so many times as long. */
    private static final int REST = 4;

    private final DiagramPart diagram;
    private final Set<AreaPart> changed = new HashSet<>();
    private final List<AreaFigure> added = new ArrayList<>();
    private long restsUntil = System.nanoTime();

    AreaPreview(DiagramPart diagram) {
        this.diagram = diagram;
    }

    /**
     * Draws areas as they would be, unless the last step took so long that they rest: the node itself keeps up with the
     * mouse, and its areas follow as often as they can.
     *
     * @param places where nodes would be, each from its host's upper left corner, by their names
     */
    void show(Map<String, Rectangle> places) {
        long start = System.nanoTime();
        if (start - restsUntil >= 0) {
            added.forEach(figure -> figure.getParent().remove(figure));
            added.clear();
            diagram.state().areas().moved(places).forEach(this::draw);
            long end = System.nanoTime();
            restsUntil = end - start > ALWAYS ? end + REST * (end - start) : end;
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
        restsUntil = System.nanoTime();
    }
}
