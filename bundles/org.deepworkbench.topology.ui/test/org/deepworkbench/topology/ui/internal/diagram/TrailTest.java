package org.deepworkbench.topology.ui.internal.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.ui.internal.diagram.Walk.Stop;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                one: { type: tosca.nodes.Root, requirements: [ { dependency: shared } ] }
                two: { type: tosca.nodes.Root, requirements: [ { dependency: shared } ] }
                shared: { type: tosca.nodes.Root }
            """;

    private final TopologyDocument document = TopologyDocument.of("x", TEXT);
    private final Trail trail = new Trail(
            new Diagram(TopologyDiagram.of(document.serviceTemplate(), document.types())));

    @Test
    void itLeadsBackToWhatRequiresAndOnToWhatIsRequired() {
        Stop line = trail.back(node("shared")).orElseThrow();
        assertEquals("one", line.line().orElseThrow().source());
        assertEquals(node("one"), trail.back(line).orElseThrow());
        assertEquals(line, trail.on(node("one")).orElseThrow());
        assertEquals(node("shared"), trail.on(line).orElseThrow());
        assertEquals(Optional.empty(), trail.back(node("one")));
        assertEquals(Optional.empty(), trail.on(node("shared")));
    }

    @Test
    void itGoesRoundTheLinesThatEndAtANode() {
        Stop first = trail.back(node("shared")).orElseThrow();
        Stop second = trail.beside(first, 1).orElseThrow();
        assertEquals("two", second.line().orElseThrow().source());
        assertEquals(first, trail.beside(second, 1).orElseThrow());
        assertEquals(second, trail.beside(first, -1).orElseThrow());
        assertEquals(Optional.empty(), trail.beside(node("one"), 1));
    }

    private static Stop node(String name) {
        return new Stop(name, Optional.empty());
    }
}
