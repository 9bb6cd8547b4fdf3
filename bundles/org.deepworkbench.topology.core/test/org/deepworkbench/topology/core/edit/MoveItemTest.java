package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.junit.jupiter.api.Test;

class MoveItemTest {

    private static final String SERVICE = """
                      # the service
                      - protocol: tcp   # as usual
                        source: 5000

                        # within
            """;
    private static final String MONITOR = """
                      # the monitor
                      # of all
                      - &monitor   # shared
                        source: |
                          6006
            """;
    private static final String LAST = """
                      - "three"   # 3
            """;
    private static final ValuePath PORTS = ValuePath.property("a", "ports");

    private static String text(String... items) {
        return """
                tosca_definitions_version: tosca_simple_yaml_1_3
                topology_template:
                  node_templates:
                    a:
                      type: tosca.nodes.Root
                      properties:
                        ports:
                """ + String.join("", items) + """
                    b: { type: tosca.nodes.Root }
                """;
    }

    @Test
    void anItemGoesWithItsCommentsAndBack() throws FaultException {
        String start = text(SERVICE, MONITOR, LAST);
        String after = EditHarness.run(start, new MoveItem(PORTS, 0, false));
        assertEquals(text(MONITOR, SERVICE, LAST), after);
        assertEquals(start, EditHarness.run(after, new MoveItem(PORTS, 1, true)));
        String windows = start.replace("\n", "\r\n");
        assertEquals(text(SERVICE, LAST, MONITOR).replace("\n", "\r\n"),
                EditHarness.run(windows, new MoveItem(PORTS, 2, true)));
    }

    @Test
    void itemsWithoutLinesOfTheirOwnChangeTheirValues() throws FaultException {
        String start = text("          [ a, 'b',   c ]   # three\n");
        String after = EditHarness.run(start, new MoveItem(PORTS, 2, true));
        assertTrue(after.contains("[ a, 'c',   'b' ]   # three"), after);
    }

    @Test
    void whatIsSharedKeepsItsMeaning() throws FaultException {
        String start = text("          - &x one\n", "          - *x\n", "          - two\n");
        for (MoveItem move : List.of(new MoveItem(PORTS, 0, false), new MoveItem(PORTS, 1, false))) {
            String after = EditHarness.run(start, move);
            assertEquals(2, after.split("one|\\*x", -1).length - 1, after);
        }
        String shared = text("          &all\n", LAST, "          - four\n").replace("b: {",
                "b: { properties: { ports: *all },");
        String after = EditHarness.run(shared, new MoveItem(ValuePath.property("b", "ports"), 0, false));
        assertTrue(after.startsWith(shared.substring(0, shared.indexOf("    b: {"))), after);
    }

    @Test
    void beyondItsEndsNothingMoves() {
        assertThrows(FaultException.class, () -> EditHarness.run(text(LAST), new MoveItem(PORTS, 0, false)));
        assertThrows(FaultException.class, () -> EditHarness.run(text(LAST), new MoveItem(PORTS, 0, true)));
    }
}
