package org.deepworkbench.cli.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

    @Test
    void terminalIsWatchedAndColoured() {
        Terminal terminal = Terminal.detect("132", Map.of("TERM", "xterm"), StandardCharsets.UTF_8);
        assertTrue(terminal.interactive());
        assertTrue(terminal.colours());
        assertEquals(132, terminal.columns());
        assertEquals(Glyphs.UNICODE, terminal.glyphs());
    }

    @Test
    void noColorTakesTheColoursOnly() {
        Terminal terminal = Terminal.detect("80", Map.of("NO_COLOR", "1"), StandardCharsets.UTF_8);
        assertTrue(terminal.interactive());
        assertFalse(terminal.colours());
    }

    @Test
    void emptyNoColorDoesNotCount() {
        assertTrue(Terminal.detect("80", Map.of("NO_COLOR", ""), StandardCharsets.UTF_8).colours());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-3", "many"})
    void withoutAWidthItIsNoTerminal(String columns) {
        Terminal terminal = Terminal.detect(columns, Map.of(), StandardCharsets.UTF_8);
        assertFalse(terminal.interactive());
        assertFalse(terminal.colours());
        assertEquals(80, terminal.columns());
    }

    @Test
    void dumbTerminalIsNotWrittenOver() {
        assertFalse(Terminal.detect("80", Map.of("TERM", "dumb"), StandardCharsets.UTF_8).interactive());
    }

    @Test
    void charsetWithoutTheSignsGetsPlainOnes() {
        assertEquals(Glyphs.ASCII, Terminal.detect("80", Map.of(), StandardCharsets.US_ASCII).glyphs());
        assertEquals(Glyphs.ASCII, Terminal.detect("80", Map.of(), StandardCharsets.ISO_8859_1).glyphs());
    }
}
