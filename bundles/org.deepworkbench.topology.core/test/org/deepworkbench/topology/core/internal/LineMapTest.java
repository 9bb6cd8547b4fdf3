package org.deepworkbench.topology.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMapTest {

    /** The text is a LF b CR LF c CR d. */
    @ParameterizedTest
    @CsvSource({ "0, 1, 1", "1, 1, 2", "2, 2, 1", "3, 2, 2", "4, 2, 3", "5, 3, 1", "7, 4, 1", "8, 4, 2" })
    void everyKindOfLineBreakCounts(int offset, int line, int column) {
        LineMap lines = new LineMap("a\nb\r\nc\rd");
        assertEquals(line, lines.line(offset));
        assertEquals(column, lines.column(offset));
    }
}
