package org.deepworkbench.run.ui.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTableTest {

    @Test
    void numbersAreSortedBySizeAndComeBeforeTexts() {
        Object[] cells = {"b", 10L, "A", 9.5, -1L};
        Arrays.sort(cells, AnswerTable::compare);
        assertEquals(List.of(-1L, 9.5, 10L, "A", "b"), List.of(cells));
    }

    @Test
    void numbersAreShownInSixDigits() {
        assertEquals("0.25", AnswerTable.shown(0.25000000001));
        assertEquals("1234570", AnswerTable.shown(1234567.8));
        assertEquals("1.25343E-12", AnswerTable.shown(1.2534338e-12));
        assertEquals("NaN", AnswerTable.shown(Double.NaN));
        assertEquals("7", AnswerTable.shown(7L));
    }
}
