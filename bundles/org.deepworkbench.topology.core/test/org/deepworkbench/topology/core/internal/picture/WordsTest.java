package org.deepworkbench.topology.core.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final double SIZE = 10;

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("marathon", Words.fit("marathon", SIZE, false, 100));
    }

    @Test
    void whatIsTooWideEndsInAnEllipsisAndFits() {
        String fitted = Words.fit("m".repeat(100), SIZE, true, 100);
        assertTrue(fitted.matches("m{2,}…"), fitted);
        assertTrue(Words.width(fitted, SIZE, true) <= 100);
    }

    @Test
    void aCharacterOfTwoUnitsIsNeverCutInHalf() {
        for (int width = 10; width < 80; width++) {
            String fitted = Words.fit("\uD83D\uDC1F".repeat(20), SIZE, false, width);
            assertEquals(1, fitted.length() % 2, fitted);
        }
    }

    @Test
    void anImageLosesItsOrganisationFirst() {
        assertEquals("…/deep-oc-mods:gpu",
                Words.fitImage("registry.example.org/deephdc/deep-oc-mods:gpu", SIZE, 130));
        assertEquals("deephdc/mods", Words.fitImage("deephdc/mods", SIZE, 130));
    }

    @Test
    void linesBreakBetweenWordsAndTheLastIsCut() {
        List<String> lines = Words.wrap("one two  three\nfour five six seven eight nine ten", SIZE, 80, 2);
        assertEquals(2, lines.size());
        assertEquals("one two three", lines.getFirst());
        assertTrue(lines.get(1).startsWith("four") && lines.get(1).endsWith("…"), lines::toString);
    }

    @Test
    void aWordWiderThanTheLineIsBroken() {
        List<String> lines = Words.wrap("x".repeat(30), SIZE, 100, 5);
        assertEquals("x".repeat(30), String.join("", lines));
        assertTrue(lines.size() > 1);
    }

    @Test
    void whatCannotBeShownIsReplaced() {
        assertEquals("a\uFFFDb c\uFFFD", Words.clean("  a\u202eb\t\nc\uD800 "));
    }
}
