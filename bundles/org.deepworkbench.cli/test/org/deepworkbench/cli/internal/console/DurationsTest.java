package org.deepworkbench.cli.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"0, 0.0 s", "349, 0.3 s", "9900, 9.9 s", "10000, 10 s", "42400, 42 s", "99000, 99 s",
        "125000, 2 min 5 s", "3599600, 1 h 0 min", "11040000, 3 h 4 min"})
    void spoken(long millis, String expected) {
        assertEquals(expected, Durations.spoken(Duration.ofMillis(millis)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00", "4600, 0:05", "65000, 1:05", "3599000, 59:59", "7209000, 2:00:09"})
    void clock(long millis, String expected) {
        assertEquals(expected, Durations.clock(Duration.ofMillis(millis)));
    }
}
