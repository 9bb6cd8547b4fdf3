package org.deepworkbench.run.ui.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void aLongFractionIsRounded() {
        assertEquals("0.250863", Numbers.readable("0.250862702295778"));
        assertEquals("-8.30768", Numbers.readable("-8.30768465479169"));
        assertEquals("0.000125334", Numbers.readable("1.2533438336841574E-4"));
    }

    @Test
    void whatCanBeReadStaysAsItIs() {
        for (String text : new String[] {"0.5", "2016", "2.7.1", "2026-11-21_205715_420129", "DR3", "", "1.0"}) {
            assertEquals(text, Numbers.readable(text));
        }
    }
}
