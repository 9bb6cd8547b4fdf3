package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.Alignment;
import org.deepworkbench.topology.core.picture.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits that move nodes. */
class LayoutEditsTest {

    private final TopologyDocument document = TopologyDocument.of("x", Samples.SMALL);

    @Test
    void aBurstOfNudgesIsOneStep() throws Exception {
        Object burst = new Object();
        nudge(1, burst);
        nudge(2, burst);
        nudge(3, burst);
        assertEquals(3, x());
        document.undo();
        assertEquals(Map.of(), document.layout().nodes());
        assertFalse(document.canUndo());
        document.redo();
        assertEquals(3, x());
    }

    @Test
    void anotherBurstATypedLetterAndASavedFileBeginAStep(@TempDir Path folder) throws Exception {
        Object burst = new Object();
        nudge(1, burst);
        nudge(2, new Object());
        document.undo();
        assertEquals(1, x());
        document.replaceText(0, 0, "#");
        nudge(3, burst);
        document.undo();
        assertEquals(1, x());
        assertTrue(document.text().startsWith("#"));

        Path file = folder.resolve("t.yaml");
        Files.writeString(file, Samples.SMALL);
        TopologyDocument saved = TopologyDocument.open(file);
        saved.execute(new Nudge(Map.of("app", Bounds.at(1, 0)), burst));
        saved.save();
        saved.execute(new Nudge(Map.of("app", Bounds.at(2, 0)), burst));
        assertTrue(saved.isDirty());
        saved.undo();
        assertFalse(saved.isDirty());
        assertEquals(Bounds.at(1, 0), saved.layout().of("app").orElseThrow());
    }

    @Test
    void alignedNodesKeepTheirFixedSize() throws Exception {
        document.execute(new MoveNodes(Map.of("app", new Bounds(5, 9, 300, 200))));
        Map<String, Bounds> drawn = Map.of("app", new Bounds(5, 9, 300, 200), "Docker", new Bounds(40, 90, 100, 100));
        document.execute(new Align("Align", Alignment.RIGHT, drawn));
        assertEquals(new Bounds(5, 9, 300, 200), document.layout().of("app").orElseThrow());
        assertEquals(Bounds.at(205, 90), document.layout().of("Docker").orElseThrow());
        document.execute(new Align("Same size", Alignment.SIZE, drawn));
        assertEquals(new Bounds(40, 90, 300, 200), document.layout().of("Docker").orElseThrow());
    }

    private void nudge(int x, Object burst) throws Exception {
        document.execute(new Nudge(Map.of("app", Bounds.at(x, 0)), burst));
    }

    private int x() {
        return document.layout().of("app").orElseThrow().x();
    }
}
