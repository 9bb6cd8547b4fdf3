package org.deepworkbench.topology.ui.internal.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;
import org.junit.jupiter.api.Test;

class LegendTest {

    @Test
    void listsTheKindsThatAreDrawnAndNoOthers() {
        Diagram web = Topologies.session(Topologies.WEB).canvas().state().diagram();
        assertEquals(Set.of(LinkKind.DEPENDS_ON), Legend.kinds(web.lines()), "hosting is shown as nesting");
        assertTrue(Legend.kinds(List.of()).isEmpty());
    }
}
