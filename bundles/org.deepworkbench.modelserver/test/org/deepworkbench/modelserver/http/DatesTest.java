package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @Test
    void writesADateAsPythonDoes() {
        assertEquals("2026-11-20 23:53:20.688542", Dates.date(Instant.parse("2026-11-20T23:53:20.688542Z")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PT2.006141S | 0:00:02.006141", "PT1H1M1S | 1:01:01.000000",
        "P1DT2H | 1 day, 2:00:00.000000", "P3DT0.5S | 3 days, 0:00:00.500000"})
    void writesADurationAsPythonDoes(Duration duration, String text) {
        assertEquals(text, Dates.duration(duration));
    }
}
