package org.deepworkbench.topology.ui.internal.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.topology.core.picture.TopologyLayout.Note;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

class NotesTest {

    private final DocumentSession session = Topologies.session(Topologies.WEB);

    @Test
    void aNewNoteIsSelectedAndEachHasAnIdentityOfItsOwn() {
        session.run(Notes.add(new Point(10, 20)));
        assertEquals(List.of(new Selected.Note("note1")), session.selection().selected());
        session.run(Notes.add(new Point(30, 40)));
        assertEquals(Set.of("note1", "note2"), notes().keySet());
        assertEquals(Topologies.WEB, session.document().text());
    }

    @Test
    void whatIsWrittenAndWhereItIsCanBeUndone() {
        session.run(Notes.add(new Point(10, 20)));
        session.run(Notes.write("note1", "one\ntwo"));
        session.run(Notes.place(Map.of("note1", new Rectangle(-5, 7, 10, 300))));
        Note note = notes().get("note1");
        assertEquals("one\ntwo", note.text());
        assertEquals(-5, note.bounds().x());
        assertEquals(300, note.bounds().height());
        assertTrue(note.bounds().width() >= Notes.LEAST.width, "it can still be seen");
        session.undo();
        session.undo();
        assertEquals("", notes().get("note1").text());
        session.undo();
        assertTrue(notes().isEmpty());
    }

    @Test
    void aNoteThatIsGoneIsNotBroughtBackByWriting() {
        session.run(Notes.write("gone", "words"));
        assertTrue(notes().isEmpty());
    }

    @Test
    void aNoteIsNoDocument() {
        session.run(Notes.add(new Point(0, 0)));
        session.run(Notes.write("note1", "x".repeat(100_000)));
        assertEquals(Notes.LONGEST, notes().get("note1").text().length());
    }

    private Map<String, Note> notes() {
        return session.canvas().state().notes();
    }
}
