package org.deepworkbench.topology.ui.internal.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Anchor;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

class NodeGeometryTest {

    private final DocumentSession session = Topologies.session(Topologies.TWO_RUNTIMES);
    private final Node app = session.canvas().state().diagram().node("app").orElseThrow();
    private final Rectangle bounds = session.canvas().state().placement().of("app").orElseThrow();

    @Test
    void findsEachRequirementAtItsCircle() {
        for (Anchor requirement : app.requirements()) {
            Point circle = NodeGeometry.requirement(app, bounds, requirement.name()).orElseThrow();
            assertEquals(Optional.of(requirement), NodeGeometry.requirementAt(app, bounds, circle));
            assertTrue(NodeGeometry.capabilityAt(app, bounds, circle).isEmpty());
        }
    }

    @Test
    void findsNoRequirementOnTheName() {
        assertTrue(NodeGeometry.requirementAt(app, bounds, NodeGeometry.name(bounds).getCenter()).isEmpty());
    }

    @Test
    void knowsNoCircleOfAnUnknownRequirement() {
        assertTrue(NodeGeometry.requirement(app, bounds, "unheard of").isEmpty());
    }
}
