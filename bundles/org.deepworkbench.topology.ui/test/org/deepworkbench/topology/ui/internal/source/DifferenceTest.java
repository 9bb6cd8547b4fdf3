package org.deepworkbench.topology.ui.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void findsNothingBetweenEqualTexts() {
        assertTrue(Difference.between("a\nb", "a\nb").isEmpty());
    }

    @Test
    void findsTheShortestReplacement() {
        assertEquals(new TextEdit(2, 1, "XY"), Difference.between("abcd", "abXYd").orElseThrow());
        assertEquals(new TextEdit(2, 0, "a"), Difference.between("aa", "aaa").orElseThrow());
        assertEquals(new TextEdit(1, 2, ""), Difference.between("abc", "a").orElseThrow());
    }

    @Test
    void leadsFromAnyTextToAnyOther() {
        long seed = 20260101L;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String before = text(random);
            String after = text(random);
            String made = Difference.between(before, after).map(edit -> edit.applyTo(before)).orElse(before);
            assertEquals(after, made, "seed " + seed + ", round " + i);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append((char) ('a' + random.nextInt(2)));
        }
        return text.toString();
    }
}
