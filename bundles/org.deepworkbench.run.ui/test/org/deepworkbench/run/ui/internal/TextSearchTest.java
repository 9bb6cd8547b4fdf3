package org.deepworkbench.run.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TextSearchTest {

    private static final TextSearch SEARCH = new TextSearch("one Two one two one", "TWO");

    @Test
    void goesOnFromTheOtherEnd() {
        assertEquals(OptionalInt.of(4), SEARCH.next(0));
        assertEquals(OptionalInt.of(12), SEARCH.next(7));
        assertEquals(OptionalInt.of(4), SEARCH.next(15));
        assertEquals(OptionalInt.of(4), SEARCH.previous(12));
        assertEquals(OptionalInt.of(12), SEARCH.previous(4));
    }

    @Test
    void countsThePlaces() {
        assertEquals(2, SEARCH.count());
        assertEquals(1, SEARCH.number(4));
        assertEquals(2, SEARCH.number(12));
    }

    @Test
    void nothingIsFoundNowhere() {
        assertEquals(OptionalInt.empty(), new TextSearch("text", "").next(0));
        assertEquals(OptionalInt.empty(), new TextSearch("text", "other").previous(4));
        assertEquals(0, new TextSearch("text", "").count());
    }
}
