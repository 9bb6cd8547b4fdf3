package org.deepworkbench.run.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void shortTimesShowMinutesAndSeconds() {
        assertEquals("0:07", Times.clock(Duration.ofSeconds(7)));
        assertEquals("12:30", Times.clock(Duration.ofSeconds(750)));
    }

    @Test
    void longTimesShowHours() {
        assertEquals("1:02:03", Times.clock(Duration.ofSeconds(3723)));
    }

    @Test
    void aClockThatWasSetBackShowsNothingNegative() {
        assertEquals("0:00", Times.clock(Duration.ofSeconds(-3)));
    }

    @Test
    void onlyAnotherDayIsNamed() {
        Instant noon = Instant.parse("2024-03-05T12:34:00Z");
        String today = Times.moment(noon, LocalDate.of(2024, 3, 5), ZoneOffset.UTC);
        String later = Times.moment(noon, LocalDate.of(2024, 3, 6), ZoneOffset.UTC);
        assertFalse(today.contains("2024"), today);
        assertTrue(later.contains("2024"), later);
    }
}
