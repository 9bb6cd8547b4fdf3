package org.deepworkbench.topology.core.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.picture.Route.Point;
import org.deepworkbench.topology.core.picture.Bends;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.junit.jupiter.api.Test;

class RouteTest {

    @Test
    void everyTurnIsARightAngleWhereverTheNodesStand() {
        for (int x = -900; x <= 900; x += 90) {
            for (int y = -300; y <= 300; y += 60) {
                assertRightAngles(route(x, y).points());
            }
        }
    }

    @Test
    void aNodeStraightToTheRightIsReachedByAStraightLine() {
        assertEquals(2, route(500, 0).points().size());
    }

    @Test
    void aLineBackwardsRunsBetweenTheNodesWhereThereIsRoom() {
        int y = route(-500, 300).points().get(2).y();
        assertTrue(y > 56 && y < 300, () -> "y = " + y);
    }

    @Test
    void aBentLineTurnsWhereAPersonWantsIt() {
        List<Point> points = route(500, 200, new Bends(List.of(30, 400, 90))).points();
        Point start = points.getFirst();
        assertEquals(List.of(new Point(start.x() + 30, start.y()), new Point(start.x() + 30, start.y() + 400),
                new Point(start.x() + 90, start.y() + 400)), points.subList(1, 4));
        assertRightAngles(points);
        assertEquals(route(-500, 0), route(-500, 0, new Bends(List.of(30))), "it would run back into the node");
    }

    private static void assertRightAngles(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point one = points.get(i - 1);
            Point other = points.get(i);
            assertTrue(one.x() == other.x() || one.y() == other.y(), points::toString);
        }
    }

    private static Route route(int x, int y) {
        return route(x, y, Bends.NONE);
    }

    private static Route route(int x, int y, Bends bends) {
        Link link = new Link("one", 0, "dependency", "two", Optional.empty(), false, LinkKind.DEPENDS_ON);
        TopologyDiagram diagram = new TopologyDiagram(List.of(node("one"), node("two")), List.of(link));
        TopologyLayout layout = new TopologyLayout(
                Map.of("one", new Bounds(0, 0, 240, 56), "two", new Bounds(x, y, 240, 56)));
        return Route.of(link, new Scene(diagram, layout), bends, 0);
    }

    private static Node node(String name) {
        return new Node(name, "", "", NodeIcon.GENERIC, Optional.empty(), false, List.of(), List.of(),
                Optional.empty());
    }
}
