package org.deepworkbench.cli.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void controlCharactersOfAnUntrustedTextCannotCommandTheTerminal() {
        Line line = Line.of("before\u001B[2J\u0007\u009B31mafter\tnext\nline");
        assertEquals("before?[2J??31mafter next line", line.text());
    }

    @Test
    void colouredTextIsWrappedAndPlainTextIsNot() {
        Line line = new Line().add(Style.GOOD, "good").add(" plain");
        assertEquals("\u001B[32mgood\u001B[0m plain", line.render(true));
        assertEquals("good plain", line.render(false));
    }

    @Test
    void widthCountsCodePointsNotUnits() {
        assertEquals(3, Line.of("a\uD83D\uDC20b").width());
        assertEquals(6, Line.of("a\uD83D\uDC20b").padTo(6).width());
    }

    @Test
    void paddingNeverShortens() {
        assertEquals("long name", Line.of("long name").padTo(3).text());
    }
}
