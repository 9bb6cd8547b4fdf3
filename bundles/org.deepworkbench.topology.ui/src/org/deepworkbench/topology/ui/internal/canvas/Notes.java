package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Map;
import java.util.Set;
import org.deepworkbench.topology.core.edit.ChangeLayout;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.core.picture.TopologyLayout.Note;
import org.deepworkbench.topology.ui.internal.figures.Texts;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Edits of the notes on the canvas. Those of a note that is gone change nothing. */
public final class Notes {

    /** Size of a new note. */
    public static final Dimension SIZE = new Dimension(200, 110);
    /** Least size of a note. */
    static final Dimension LEAST = new Dimension(60, 40);
    /** A note is no document. */
    static final int LONGEST = 4000;

    private Notes() {
    }

    /** {@return the edit that adds an empty note with its upper left corner at a place of the diagram} */
    public static Edit add(Point place) {
        Bounds bounds = new Bounds(place.x, place.y, SIZE.width, SIZE.height);
        return new ChangeLayout(Texts.Note_add,
                layout -> layout.withNote(freeId(layout.notes().keySet()), new Note(bounds, ""))); //$NON-NLS-1$
    }

    private static String freeId(Set<String> taken) {
        int number = taken.size() + 1;
        while (taken.contains("note" + number)) { //$NON-NLS-1$
            number++;
        }
        return "note" + number; //$NON-NLS-1$
    }

    /** {@return the edit that writes something on a note} */
    static Edit write(String id, String text) {
        String written = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return new ChangeLayout(Texts.Note_write, layout -> layout.notes().containsKey(id)
                ? layout.withNote(id, new Note(layout.notes().get(id).bounds(), written)) : layout);
    }

    /** {@return the edit that moves or resizes notes} */
    static Edit place(Map<String, Rectangle> places) {
        return new ChangeLayout(Texts.Note_move, layout -> placed(layout, places));
    }

    private static TopologyLayout placed(TopologyLayout before, Map<String, Rectangle> places) {
        TopologyLayout after = before;
        for (Map.Entry<String, Rectangle> entry : places.entrySet()) {
            Note note = before.notes().get(entry.getKey());
            if (note != null) {
                after = after.withNote(entry.getKey(), new Note(bounds(entry.getValue()), note.text()));
            }
        }
        return after;
    }

    private static Bounds bounds(Rectangle place) {
        return new Bounds(place.x, place.y, Math.max(LEAST.width, place.width), Math.max(LEAST.height, place.height));
    }
}
