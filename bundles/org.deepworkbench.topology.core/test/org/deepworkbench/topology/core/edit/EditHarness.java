package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.Models;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.picture.TopologyLayout;

/** Executes a command, takes it back and makes it again; each time the text must be the same to the byte. */
final class EditHarness {

    private EditHarness() {
    }

    /** {@return the text after the command} */
    static String run(String text, Edit edit) throws FaultException {
        TopologyDocument document = TopologyDocument.of("test.yaml", text);
        return run(document, edit);
    }

    static String run(TopologyDocument document, Edit edit) throws FaultException {
        String before = document.text();
        TopologyLayout layoutBefore = document.layout();
        document.execute(edit);
        String after = document.text();
        TopologyLayout layoutAfter = document.layout();
        document.undo();
        assertEquals(before, document.text(), "undo of " + edit.label());
        assertEquals(layoutBefore, document.layout());
        assertFalse(document.canUndo());
        document.redo();
        assertEquals(after, document.text(), "redo of " + edit.label());
        assertEquals(layoutAfter, document.layout());
        assertTrue(Models.equal(TopologyDocument.of("again", after).serviceTemplate(), document.serviceTemplate()),
                "the model is that of the text");
        return after;
    }

    /** {@return the document as commands find it} */
    static EditContext context(TopologyDocument document) {
        return new EditContext(document.text(), YamlReader.read(document.text()), document.serviceTemplate(),
                document.types(), document.layout());
    }

    /** {@return the text after edits, each applied to the result of the one before} */
    static String applied(String text, List<TextEdit> edits) {
        String after = text;
        for (TextEdit edit : edits) {
            after = edit.applyTo(after);
        }
        return after;
    }

    /** Asserts that the new text is the old one, but for the lines taken away and put in. */
    static void assertOnly(String before, String after, List<String> removed, List<String> added) {
        Set<String> kept = new LinkedHashSet<>(before.lines().toList());
        List<String> expected = before.lines().filter(line -> !removed.contains(line)).toList();
        List<String> remaining = after.lines().filter(line -> !added.contains(line) || kept.contains(line)).toList();
        assertEquals(String.join("\n", expected), String.join("\n", remaining));
        assertTrue(after.lines().toList().containsAll(added), () -> added + " in\n" + after);
    }

    /** {@return the lines} */
    static List<String> lines(String... lines) {
        return Arrays.asList(lines);
    }
}
