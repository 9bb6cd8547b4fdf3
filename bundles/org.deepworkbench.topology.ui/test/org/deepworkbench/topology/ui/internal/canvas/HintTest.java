package org.deepworkbench.topology.ui.internal.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HintTest {

    @Test
    void breaksLongLinesBetweenWords() {
        String words = "A sentence that goes on for rather longer than a screen is wide. ".repeat(4).strip();
        List<String> lines = Hint.wrapped(words).lines().toList();
        assertTrue(lines.size() > 2, lines::toString);
        lines.forEach(line -> assertTrue(line.length() <= 90 && !line.startsWith(" "), line));
        assertEquals(words, String.join(" ", lines));
    }

    @Test
    void breaksAWordThatHasNoEnd() {
        assertEquals(3, Hint.wrapped("x".repeat(200)).lines().count());
        assertEquals("short", Hint.wrapped("short"));
    }

    @Test
    void menusShowLettersThatMeanSomethingToThem() {
        assertEquals("a && b", PopUp.text("a & b"));
        assertEquals("x@y@", PopUp.text("x@y"));
        assertEquals(81, PopUp.text("z".repeat(500)).length());
    }
}
