package org.deepworkbench.topology.core.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionOrderTest {

    @ParameterizedTest
    @CsvSource({ "1.9, 1.10, -1", "1.10, 1.9, 1", "2, 1.9.9, 1", "1.0, 1, 0", "1.0.1, 1.0, 1",
            "1.0.0.alpha-1, 1.0.0.alpha-2, -1",
            "1.0.0.alpha-1, 1.0.0.beta-1, -1", "18446744073709551616.0, 2.0, -1" })
    void versionsAreComparedByTheirNumbers(String left, String right, int expected) {
        assertEquals(expected, Integer.signum(VersionOrder.compare(left, right)));
    }
}
