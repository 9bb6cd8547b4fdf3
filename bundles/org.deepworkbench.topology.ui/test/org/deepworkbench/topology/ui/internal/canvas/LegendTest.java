package org.deepworkbench.topology.ui.internal.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.deepworkbench.topology.ui.internal.canvas.Legend.Row;
import org.deepworkbench.topology.ui.internal.figures.Accents;
import org.deepworkbench.topology.ui.internal.figures.Accents.OfLines;
import org.junit.jupiter.api.Test;

class LegendTest {

    private final List<Link> lines = Topologies.session(Topologies.WEB).canvas().state().diagram().lines();
    private final Accents accents = new Accents();

    @Test
    void listsTheKindsThatAreDrawnAndNoOthers() {
        assertEquals(List.of(LinkKind.DEPENDS_ON), Legend.rows(lines, accents).stream().map(Row::kind).toList(),
                "hosting is shown as nesting");
        assertTrue(Legend.rows(List.of(), accents).isEmpty());
    }

    @Test
    void aRelationshipThatStandsOutIsListedUnderItsOwnName() {
        accents.set(Map.of(), Map.of("tosca.relationships.DependsOn",
                new OfLines(Optional.empty(), Optional.of(List.of(2, 3)), Optional.empty())));
        assertEquals(List.of("DependsOn"), Legend.rows(lines, accents).stream().map(Row::words).toList());
    }
}
