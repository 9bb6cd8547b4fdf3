package org.deepworkbench.topology.ui.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diff.Change;
import org.deepworkbench.topology.core.diff.TopologyDiff;
import org.junit.jupiter.api.Test;

/** Which nodes are marked for which difference. */
class NodeMarksTest {

    private static final String OLD = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              inputs:
                size: { type: integer }
              node_templates:
                server: { type: tosca.nodes.Compute }
                app:
                  type: tosca.nodes.SoftwareComponent
                  properties: { component_version: 1.0 }
                  requirements: [ host: server ]
                gone: { type: tosca.nodes.Root }
            """;

    private static NodeMarks marks(String newer) {
        return NodeMarks.of(changes(newer));
    }

    private static List<Change> changes(String newer) {
        return TopologyDiff.between(TopologyDocument.of("old", OLD), TopologyDocument.of("new", newer));
    }

    @Test
    void theSameHasNoMarks() {
        assertEquals(new NodeMarks(Map.of(), Map.of()), marks(OLD + "# said differently\n"));
    }

    @Test
    void addedAndRemovedNodesAreMarkedWhereTheyAre() {
        NodeMarks marks = marks(OLD.replace("    gone: { type: tosca.nodes.Root }",
                "    come: { type: tosca.nodes.Database, properties: { name: x } }"));
        assertEquals(Map.of("gone", Mark.REMOVED), marks.older());
        assertEquals(Map.of("come", Mark.ADDED), marks.newer());
    }

    @Test
    void whatDiffersWithinANodeMarksItOnBothSides() {
        NodeMarks marks = marks(OLD.replace("1.0", "2.0").replace("    server: { type: tosca.nodes.Compute }",
                "    server: { type: tosca.nodes.Compute, capabilities: { host: { properties: { num_cpus: 2 } } } }"));
        assertEquals(Map.of("app", Mark.CHANGED, "server", Mark.CHANGED), marks.older());
        assertEquals(marks.older(), marks.newer());
    }

    @Test
    void aRenamedNodeIsMarkedUnderBothNames() {
        String newer = OLD.replace("    app:", "    application:").replace("1.0", "1.1");
        NodeMarks marks = marks(newer);
        assertEquals(Map.of("app", Mark.CHANGED), marks.older());
        assertEquals(Map.of("application", Mark.CHANGED), marks.newer());
        assertEquals(Map.of("application", "app"), NodeMarks.oldNames(changes(newer)));
    }

    @Test
    void inputsMarkNoNode() {
        assertEquals(new NodeMarks(Map.of(), Map.of()), marks(OLD.replace("integer", "string")));
    }
}
