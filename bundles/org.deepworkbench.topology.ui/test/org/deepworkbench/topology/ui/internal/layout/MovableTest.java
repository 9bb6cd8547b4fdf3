package org.deepworkbench.topology.ui.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;
import org.junit.jupiter.api.Test;

class MovableTest {

    private final Diagram diagram = new Diagram(new TopologyDiagram(
            List.of(node("outer", ""), node("inner", "outer"), node("innermost", "inner"), node("alone", "")),
            List.of()));

    @Test
    void everythingMovesButWhatIsPinned() {
        assertEquals(Set.of("outer", "innermost", "alone"), Movable.all(diagram, Set.of("inner", "not there")));
    }

    @Test
    void whatIsInsideTheSelectionMovesToo() {
        assertEquals(Set.of("inner", "innermost"), Movable.selected(diagram, Set.of("outer"), List.of("outer")));
        assertEquals(Set.of("alone"), Movable.selected(diagram, Set.of(), List.of("alone", "not there")));
        assertEquals(Set.of(), Movable.selected(diagram, Set.of(), List.of()));
    }

    private static Node node(String name, String host) {
        return new Node(name, "", "", NodeIcon.GENERIC, Optional.of(host).filter(named -> !named.isEmpty()), true,
                List.of(), List.of(), Optional.empty());
    }
}
