package org.deepworkbench.topology.core.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypingTest {

    @Test
    void aNewLineStandsBelowTheKeyOrBesideIt() {
        assertEquals("    ", start("  properties:|"));
        assertEquals("    ", start("  properties:|   # what it has"));
        assertEquals("  ", start("  type: x|"));
        assertEquals("    ", start("  text: >|"));
        assertEquals("", start("|top: x"));
        assertEquals("  ", start("  # a comment|"));
    }

    @Test
    void itemsGoOn() {
        assertEquals("  - ", start("  - one|"));
        assertEquals("  ", start("  - |"));
        assertEquals("    ", start("  - node: x|"));
        assertEquals("      ", start("  - node:|"));
    }

    @Test
    void whatIsOpenedIsClosed() {
        assertEquals(Optional.of("}"), closing("a: |", '{'));
        assertEquals(Optional.of("]"), closing("a: { b: | }", '['));
        assertEquals(Optional.empty(), closing("don|", '\''));
        assertEquals(Optional.empty(), closing("a: |b", '"'));
    }

    @Test
    void whatIsClosedAlreadyIsPassedOver() {
        assertTrue(passes("a: [ b |]", ']'));
        assertFalse(passes("a: b |]", ']'));
        assertFalse(passes("a: [ b |", ']'));
    }

    private static String start(String marked) {
        Cursor cursor = Cursor.of(marked);
        return Typing.lineStart(cursor.text(), cursor.offset());
    }

    private static Optional<String> closing(String marked, char typed) {
        Cursor cursor = Cursor.of(marked);
        return Typing.closing(cursor.text(), cursor.offset(), typed);
    }

    private static boolean passes(String marked, char typed) {
        Cursor cursor = Cursor.of(marked);
        return Typing.passes(cursor.text(), cursor.offset(), typed);
    }
}
