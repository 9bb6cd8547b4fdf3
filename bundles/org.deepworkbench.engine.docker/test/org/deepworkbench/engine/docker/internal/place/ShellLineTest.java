package org.deepworkbench.engine.docker.internal.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellLineTest {

    @ParameterizedTest
    @ValueSource(strings = { "deepaas-run --listen-ip=0.0.0.0 --listen-port=5000", "/srv/start.sh", "sh -c 'echo $X'" })
    void aSingleCommandTakesTheShellsPlace(String line) {
        assertEquals(List.of("exec " + line), ShellLine.arguments(line));
        assertEquals(line, ShellLine.written("exec " + line));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a && b", "a; b", "X=1 a", "a | b", "a > b", "(a)", "exec a; b", "a\nb", "echo `a`",
            "$RUN" })
    void whatIsMoreStaysAsItIs(String line) {
        assertEquals(List.of(line), ShellLine.arguments(line));
        assertEquals(line, ShellLine.written(line));
    }
}
