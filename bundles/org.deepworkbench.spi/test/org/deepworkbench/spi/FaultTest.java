package org.deepworkbench.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void placeStandsFirstThenWhatWhyAndRemedy() {
        assertEquals("x.yaml:3:1: It is wrong. Because. Mend it.",
                new Fault("It is wrong.", "x.yaml:3:1", "Because.", "Mend it.").sentence());
    }

    @Test
    void emptyPartsLeaveNoGaps() {
        assertEquals("It is wrong. Mend it.", new Fault("It is wrong.", "", " ", "Mend it.").sentence());
    }

    @Test
    void wordsOfTheSystemAreEndedAsSentences() {
        assertEquals("It failed. /x: Not a directory. Use --out=\u2026",
                new Fault("It failed", "", "/x: Not a directory\n", "Use --out=\u2026").sentence());
    }
}
