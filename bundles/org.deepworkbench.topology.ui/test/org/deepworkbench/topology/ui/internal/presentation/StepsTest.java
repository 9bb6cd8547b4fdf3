package org.deepworkbench.topology.ui.internal.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.picture.TopologyLayout.View;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final TopologyDiagram web = Topologies.session(Topologies.WEB).canvas().state().diagram().topology();

    private static Link link(String source, String target) {
        return new Link(source, 0, "dependency", target, Optional.empty(), false,
                LinkKind.DEPENDS_ON);
    }

    private static TopologyDiagram diagram(int nodes, List<Link> links) {
        List<Node> all = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            all.add(new Node("n" + i, "", "", NodeIcon.GENERIC, Optional.empty(), false, List.of(), List.of(),
                    Optional.empty()));
        }
        return new TopologyDiagram(all, links);
    }

    @Test
    void whatANodeNeedsIsDeployedBeforeIt() {
        List<Step> steps = Steps.deployment("web.yaml", web);
        assertEquals(List.of("web.yaml", "big", "dbms", "front"), steps.stream().map(Step::title).toList());
        assertEquals(Set.of("big", "dbms"), steps.get(2).bright());
        assertTrue(steps.get(3).detail().contains("big") && steps.get(3).detail().contains("dbms"),
                steps.get(3).detail());
        assertEquals(Set.of("big", "dbms", "front"), steps.get(0).bright());
    }

    @Test
    void aCircleComesToAnEndWithEachNodeOnce() {
        TopologyDiagram circle = diagram(3, List.of(link("n0", "n1"), link("n1", "n2"), link("n2", "n0")));
        assertEquals(List.of("n2", "n1", "n0"), new DeploymentOrder(circle).names());
    }

    @Test
    void aLongChainIsNoTrouble() {
        List<Link> chain = new ArrayList<>();
        for (int i = 0; i < 19_999; i++) {
            chain.add(link("n" + i, "n" + (i + 1)));
        }
        List<String> names = new DeploymentOrder(diagram(20_000, chain)).names();
        assertEquals("n19999", names.getFirst());
        assertEquals(20_000, names.size());
    }

    @Test
    void viewsComeInTheOrderTheyWereMade() {
        Map<String, View> views = new LinkedHashMap<>();
        views.put("Front", new View(new Bounds(0, 0, 100, 50)));
        views.put("Back", new View(new Bounds(200, 0, 100, 50)));
        List<Step> steps = Steps.views("web.yaml", web, views);
        assertEquals(List.of("web.yaml", "Front", "Back"), steps.stream().map(Step::title).toList());
        assertEquals(Optional.of(new Bounds(200, 0, 100, 50)), steps.get(2).area());
    }

    @Test
    void aWalkStaysWithinItsSteps() {
        Walk walk = new Walk(Steps.views("", web, Map.of()), Steps.deployment("", web));
        assertFalse(walk.hasBoth());
        walk.go(-1);
        assertEquals(1, walk.number());
        walk.go(2);
        assertEquals("dbms", walk.step().title());
        walk.switchOrder();
        assertEquals("dbms", walk.step().title());
        walk.go(walk.count());
        assertEquals(4, walk.number());
    }

    @Test
    void aWalkBeginsWithTheViewsAndCanChange() {
        Walk walk = new Walk(Steps.views("", web, Map.of("Front", new View(new Bounds(0, 0, 9, 9)))),
                Steps.deployment("", web));
        walk.go(1);
        assertEquals("Front", walk.step().title());
        walk.switchOrder();
        assertEquals(1, walk.number());
        assertEquals(4, walk.count());
    }
}
