package org.deepworkbench.topology.ui.internal.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.edit.ChangeLayout;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.deepworkbench.topology.ui.internal.canvas.Adornment;
import org.deepworkbench.topology.ui.internal.canvas.CanvasState;
import org.deepworkbench.topology.ui.internal.canvas.Layers;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

class AreasTest {

    private static final Comparator<AreaPiece> ORDER = Comparator.comparing(piece -> piece.key().toString());

    private final DocumentSession session = Topologies.session("""
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              node_templates:
                one: { type: tosca.nodes.Compute }
                two: { type: tosca.nodes.Compute }
                inner: { type: tosca.nodes.WebServer, requirements: [ host: one ] }
                three: { type: tosca.nodes.Compute }
              groups:
                pair: { type: tosca.groups.Root, members: [ one, two ] }
                all: { type: tosca.groups.Root, members: [ pair, all, inner, nobody ] }
              policies:
                - close: { type: tosca.policies.Placement, targets: [ pair ] }
            """);

    @Test
    void anAreaSurroundsItsMembersAndTouchesNoOtherNode() {
        session.run(session.actions().move(Map.of("one", new Point(0, 0), "three", new Point(400, 0),
                "two", new Point(800, 0))));
        List<AreaPiece> pair = pieces("pair");
        assertEquals(2, pair.size(), "a node stands between them");
        assertTrue(pair.stream().noneMatch(piece -> piece.bounds().intersects(place("three"))));
        session.run(session.actions().move(Map.of("three", new Point(0, 900))));
        assertEquals(1, pieces("pair").size());
        Rectangle around = pieces("pair").get(0).bounds();
        assertTrue(around.contains(place("one")) && around.contains(place("two")));
        assertEquals(new AreaKey(false, "pair", Optional.empty(), 0), pieces("pair").get(0).key());
    }

    @Test
    void membersOfMembersCountAndThoseInsideAHostHaveAPieceThere() {
        List<AreaPiece> all = pieces("all");
        assertTrue(all.stream().allMatch(piece -> piece.members() == 3), all::toString);
        assertEquals(1, state().areas().in(Optional.of("one")).size());
        assertTrue(state().areas().in(Optional.of("one")).get(0).bounds().contains(place("inner")));
    }

    @Test
    void areasOfTheSameNodesLieAroundEachOther() {
        Rectangle pair = pieces("pair").get(0).bounds();
        Rectangle policy = pieces("close").get(0).bounds();
        assertTrue(policy.contains(pair), policy + " " + pair);
        assertTrue(state().areas().in(Optional.empty()).indexOf(pieces("close").get(0)) < state().areas()
                .in(Optional.empty()).indexOf(pieces("pair").get(0)), "the larger one is behind");
    }

    @Test
    void aCollapsedContainerStandsForTheMembersInside() {
        session.run(new ChangeLayout("", layout -> layout.withCollapsed(Set.of("one"))));
        assertTrue(state().areas().in(Optional.of("one")).isEmpty());
        assertTrue(pieces("all").stream().allMatch(piece -> piece.members() == 2));
    }

    @Test
    void areasTellWhereTheyWouldBeIfTheirMembersWereElsewhere() {
        session.run(session.actions().move(Map.of("one", new Point(0, 0), "two", new Point(0, 600),
                "three", new Point(600, 0))));
        Rectangle there = place("two").getTranslated(1200, -600);
        Map<String, Rectangle> moved = Map.of("two", there);
        List<AreaPiece> told = state().areas().moved(moved).stream().flatMap(List::stream).toList();
        session.run(session.actions().move(Map.of("two", there.getLocation())));
        assertEquals(state().areas().in(Optional.empty()).stream().sorted(ORDER).toList(),
                told.stream().sorted(ORDER).toList());
        assertEquals(List.of(), state().areas().moved(Map.of("three", there)), "no member");
    }

    @Test
    void layersLeaveThemOut() {
        session.show(Layers.ALL.with(Set.of(Adornment.GROUPS), false));
        assertTrue(pieces("pair").isEmpty());
        assertFalse(pieces("close").isEmpty());
        int number = pieces("close").get(0).number();
        session.show(Layers.ALL);
        assertEquals(number, pieces("close").get(0).number(), "colours stay");
        assertEquals(Areas.NONE, Topologies.session(Topologies.WEB).canvas().state().areas());
    }

    private CanvasState state() {
        return session.canvas().state();
    }

    private List<AreaPiece> pieces(String name) {
        return state().areas().all().stream().filter(piece -> piece.key().name().equals(name)).toList();
    }

    private Rectangle place(String node) {
        return state().placement().of(node).orElseThrow();
    }
}
