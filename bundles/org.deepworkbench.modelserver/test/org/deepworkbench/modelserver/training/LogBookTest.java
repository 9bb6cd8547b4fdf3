package org.deepworkbench.modelserver.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogBookTest {

    private final LogBook log = new LogBook();

    @Test
    void offsetsCountBytesAndLineEnds() {
        log.add("one", 0);
        log.add("zwölf", 3);
        log.add("two\nlines", 5);
        assertEquals(List.of(new LogLine(0, "one", 0), new LogLine(4, "zwölf", 3), new LogLine(11, "two lines", 5)),
                log.since(0));
        assertEquals(List.of(new LogLine(11, "two lines", 5)), log.since(5));
        assertEquals(List.of(), log.since(log.end()));
        assertEquals(21, log.end());
    }

    @Test
    void theOldestLinesGoWhenItGrowsTooLong() {
        String line = "x".repeat(1023);
        for (int i = 0; i < 1500; i++) {
            log.add(line, 0);
        }
        List<LogLine> kept = log.since(0);
        assertEquals(1024, kept.size());
        assertEquals(log.end(), kept.getLast().offset() + 1024);
    }

    @Test
    void aLineThatIsTooLongIsCut() {
        log.add("x".repeat(1_000_000), 0);
        assertTrue(log.end() < 5000);
    }
}
