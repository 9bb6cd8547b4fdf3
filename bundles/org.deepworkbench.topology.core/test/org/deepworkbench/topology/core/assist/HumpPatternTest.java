package org.deepworkbench.topology.core.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HumpPatternTest {

    @Test
    void beginningsHumpsAndPieces() {
        assertEquals(OptionalInt.of(0), rank("get", "get_input"));
        assertEquals(OptionalInt.of(1), rank("comp", "tosca.nodes.Compute"));
        assertEquals(OptionalInt.of(2), rank("gp", "get_property"));
        assertEquals(OptionalInt.of(2), rank("tnSC", "tosca.nodes.SoftwareComponent"));
        assertEquals(OptionalInt.of(3), rank("pert", "get_property"));
        assertEquals(OptionalInt.empty(), rank("xy", "get_property"));
    }

    @Test
    void aNameMadeToBeSlowIsNotSlow() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> rank("a".repeat(60) + "b", "a_".repeat(500)));
    }

    private static OptionalInt rank(String typed, String name) {
        return new HumpPattern(typed).rank(name);
    }
}
