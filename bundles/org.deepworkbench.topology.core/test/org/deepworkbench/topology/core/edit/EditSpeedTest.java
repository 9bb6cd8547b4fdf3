package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.api.Test;

/** Commands on large topologies walk to their place, and read nothing but that. */
class EditSpeedTest {

    private static final int NODES = 10_000;
    private static final int ROUNDS = 20;
    /** Ten times what is aimed at, so that a busy machine does not fail the test; reading the text takes longer. */
    private static final long BOUND_MILLIS = 100;

    private static String topology() {
        StringBuilder text = new StringBuilder("""
                tosca_definitions_version: tosca_simple_yaml_1_0
                topology_template:
                  node_templates:
                """);
        for (int i = 0; i < NODES; i++) {
            text.append("    n" + i + ":\n      type: tosca.nodes.SoftwareComponent\n      properties:\n"
                    + "        component_version: 1." + i + "\n      requirements:\n        - host: n" + i / 2 + "\n");
        }
        return text.toString();
    }

    @Test
    void oneValueOfTenThousandNodes() throws FaultException {
        EditContext context = EditHarness.context(TopologyDocument.of("large", topology()));
        for (Edit edit : List.of(new SetValue(ValuePath.property("n5000", "component_version"), "2"),
                new SetValue(ValuePath.capability("n9999", "x", "y"), "2"), new Connect("n7000", "dependency", "n3"),
                new UnsetValue(ValuePath.property("n1", "component_version")))) {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < ROUNDS; i++) {
                long start = System.nanoTime();
                assertEquals(1, edit.effect(context).edits().size());
                best = Math.min(best, System.nanoTime() - start);
            }
            System.out.println(edit.label() + ": " + best / 1000 + " µs");
            assertTrue(best / 1_000_000 < BOUND_MILLIS, edit.label() + ": " + best / 1_000_000 + " ms");
        }
    }

    @Test
    void hundredsOfNodesAreDeletedAtOnce() throws FaultException {
        EditContext context = EditHarness.context(TopologyDocument.of("large", topology()));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < NODES; i += 20) {
            names.add("n" + i);
        }
        long start = System.nanoTime();
        String after = EditHarness.applied(context.text(), new DeleteNodes(names).effect(context).edits());
        System.out.println("delete " + names.size() + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertEquals(NODES - names.size(), TopologyDocument.of("after", after).nodes().size());
        assertTrue(!after.contains("host: n20\n"), "a requirement is left");
    }
}
