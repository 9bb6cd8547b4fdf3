package org.deepworkbench.topology.ui.internal.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.ui.internal.diagram.Walk.Stop;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                low: { type: tosca.nodes.Root }
                left: { type: tosca.nodes.Root, requirements: [ { dependency: low }, { dependency: vm } ] }
                web: { type: tosca.nodes.WebServer, requirements: [ { host: vm } ] }
                vm: { type: tosca.nodes.Compute }
            """;

    private final TopologyDocument document = TopologyDocument.of("x", TEXT);
    private final Diagram diagram = new Diagram(TopologyDiagram.of(document.serviceTemplate(), document.types()));
    private final Walk walk = Walk.of(diagram, Placement.of(diagram, new TopologyLayout(Map.of("low",
            Bounds.at(0, 900), "left", Bounds.at(0, 10), "vm", Bounds.at(400, 10))), Placement.EMPTY));

    @Test
    void itLeadsThroughAllAsOneReads() {
        List<String> forth = names(false);
        assertEquals(List.of("left", "left>low", "left>vm", "vm", "web", "low"), forth);
        List<String> back = names(true);
        Collections.reverse(back);
        assertEquals(forth, back);
    }

    @Test
    void fromWhatIsGoneItBeginsAnew() {
        assertEquals("left", walk.next(Optional.of(new Stop("gone", Optional.empty())), false).orElseThrow().node());
        assertEquals(Optional.empty(), new Walk(List.of()).next(Optional.empty(), true));
    }

    private List<String> names(boolean back) {
        List<String> names = new ArrayList<>();
        Optional<Stop> at = walk.next(Optional.empty(), back);
        while (at.isPresent()) {
            names.add(at.get().node() + at.get().line().map(line -> ">" + line.target()).orElse(""));
            at = walk.next(at, back);
        }
        return names;
    }
}
