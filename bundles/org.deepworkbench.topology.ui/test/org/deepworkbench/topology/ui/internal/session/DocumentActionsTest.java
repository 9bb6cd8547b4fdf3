package org.deepworkbench.topology.ui.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.deepworkbench.topology.ui.internal.canvas.LineEnds;
import org.deepworkbench.topology.ui.internal.diagram.Placement;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

class DocumentActionsTest {

    private static final LibraryItem APPLICATION = new LibraryItem.Type(
            "tosca.nodes.indigo.Container.Application.Docker.Marathon", "Docker.Marathon", NodeIcon.APPLICATION, "");
    private static final LibraryItem MACHINE = new LibraryItem.Type("tosca.nodes.Compute", "Compute",
            NodeIcon.COMPUTE, "");
    private static final LibraryItem RUNTIME = new LibraryItem.Type("tosca.nodes.indigo.Container.Runtime.Docker",
            "Runtime.Docker", NodeIcon.RUNTIME, "");
    private static final LibraryItem MODULE = new LibraryItem.Module(new CatalogModule("plankton", "Plankton", "", "",
            List.of(), "", "deephdc/plankton", Map.of(), Optional.empty()));

    /** A server that offers the same in two ways, and something that may want it. */
    private static final String SEVERAL = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            node_types:
              my.Server:
                derived_from: tosca.nodes.Root
                capabilities:
                  left: tosca.capabilities.Endpoint
                  right: tosca.capabilities.Endpoint
                  admin: tosca.capabilities.Endpoint.Admin
              my.User:
                derived_from: tosca.nodes.Root
                requirements:
                  - wish: { capability: tosca.capabilities.Endpoint, relationship: tosca.relationships.ConnectsTo }
            topology_template:
              node_templates:
                server:
                  type: my.Server
                user:
                  type: my.User
            """;

    private final DocumentSession session = Topologies.session(Topologies.TWO_RUNTIMES);

    @Test
    void movesANodeToAnotherHostAsOneStepThatCanBeUndone() {
        Edit edit = session.actions().moveInto(Map.of("app", new Point(20, 200)), Optional.of("Spare")).orElseThrow();
        assertTrue(session.run(edit));
        assertEquals(Optional.of("Spare"), host("app"));
        assertTrue(session.document().text().contains("- host: Spare"));
        session.undo();
        assertEquals(Topologies.TWO_RUNTIMES, session.document().text());
        assertFalse(session.document().canUndo());
    }

    @Test
    void takesANodeOutOfItsHost() {
        session.run(session.actions().moveInto(Map.of("app", new Point(900, 10)), Optional.empty()).orElseThrow());
        assertEquals(Optional.empty(), host("app"));
        assertFalse(session.document().text().contains("host: Docker"));
    }

    @Test
    void refusesAHostThatCannotHost() {
        assertTrue(session.actions().moveInto(Map.of("Docker", new Point(0, 0)), Optional.of("Spare")).isEmpty());
        assertTrue(session.actions().add(MACHINE, Optional.of("Docker"), new Point(0, 0)).isEmpty());
    }

    @Test
    void addsAnApplicationInsideARuntime() {
        session.run(session.actions()
                .add(APPLICATION, Optional.of("Spare"), session.actions().freeInside("Spare")).orElseThrow());
        assertEquals(Optional.of("Spare"), host("Marathon"));
        assertEquals(List.of(new Selected.Node("Marathon")), session.selection().selected());
    }

    @Test
    void addsAModuleBesideWhatIsThereWhereverItIsDropped() {
        session.run(session.actions().add(MODULE, Optional.of("Docker"), new Point(5, 5)).orElseThrow());
        assertEquals(5, session.document().nodes().size());
        assertNothingCovers();
        assertEquals(Set.of(new Selected.Node("Docker_2"), new Selected.Node("plankton")),
                Set.copyOf(session.selection().selected()));
    }

    @Test
    void keepsNodesApartWhenAContainerGrows() {
        for (int i = 0; i < 4; i++) {
            session.run(session.actions().add(APPLICATION, Optional.of("Docker"), new Point(20, 20)).orElseThrow());
        }
        assertEquals(5, session.canvas().state().diagram().children("Docker").size());
        assertNothingCovers();
    }

    @Test
    void pinsAllNodesDownWithTheFirstMove() {
        session.run(session.actions().move(Map.of("Spare", new Point(700, 300))));
        assertEquals(Set.of("Docker", "app", "Spare"), session.document().layout().nodes().keySet());
    }

    @Test
    void drawsUnplacedNodesWhereTheyWereAfterUndo() {
        Placement before = session.canvas().state().placement();
        session.run(session.actions().moveInto(Map.of("app", new Point(20, 200)), Optional.of("Spare")).orElseThrow());
        session.undo();
        Placement after = session.canvas().state().placement();
        for (String node : List.of("Docker", "app", "Spare")) {
            assertEquals(before.of(node), after.of(node), node);
        }
    }

    @Test
    void leavesNodesWhereTheyAreSeenWhenTheirHostIsDeleted() {
        Rectangle seen = session.canvas().state().placement().inDiagram("app").orElseThrow();
        session.run(session.actions().delete(List.of("Docker"), List.of()));
        assertEquals(seen.getLocation(),
                session.canvas().state().placement().inDiagram("app").orElseThrow().getLocation());
    }

    @Test
    void deletesLinesAndNodesTogether() {
        DocumentSession web = Topologies.session(Topologies.WEB);
        Link line = web.canvas().state().diagram().outgoing("front").get(0);
        web.run(web.actions().delete(List.of(), List.of(line)));
        assertFalse(web.document().text().contains("dependency"));
        assertTrue(web.document().text().contains("- host: big"));
        web.undo();
        assertEquals(Topologies.WEB, web.document().text());
    }

    @Test
    void offersOnlyTargetsThatFit() {
        assertEquals(Map.of("Docker", Set.of("host"), "Spare", Set.of("host")),
                session.actions().legalTargets("app", "host"));
        assertEquals(Map.of(), session.actions().legalTargets("app", "unheard of"));
    }

    @Test
    void findsWhatNeedsACapability() {
        DocumentSession web = Topologies.session(Topologies.WEB);
        assertEquals(Map.of("front", Set.of("host"), "dbms", Set.of("host")),
                web.actions().legalSources("big", "host"));
        assertEquals(Map.of("front", Set.of("dependency"), "big", Set.of("dependency")),
                web.actions().legalSources("dbms", "feature"));
        assertEquals(Map.of(), web.actions().legalSources("big", "unheard of"));
    }

    @Test
    void offersAChoiceOnlyWhereSeveralCapabilitiesAreOfJustTheTypeThatIsRequired() {
        DocumentSession several = Topologies.session(SEVERAL);
        assertEquals(List.of("left", "right"), several.actions().choices("user", "wish", "server"));
        assertEquals(List.of("feature"), several.actions().choices("user", "dependency", "server"));
    }

    @Test
    void writesDownAChosenCapabilityThatTheTypesDoNotTell() {
        DocumentSession several = Topologies.session(SEVERAL);
        several.run(several.actions().connect("user", "wish", "server", Optional.of("left")));
        assertTrue(several.document().text().contains("- wish: server\n"), several.document().text());
        several.run(several.actions().connect("user", "wish", "server", Optional.of("right")));
        assertTrue(several.document().text().contains("- wish: { node: server, capability: right }\n"),
                several.document().text());
        assertEquals(Optional.of("right"),
                several.canvas().state().diagram().outgoing("user").get(0).capability());
        several.undo();
        several.undo();
        assertEquals(SEVERAL, several.document().text());
    }

    @Test
    void leadsALineElsewhereAndKeepsWhatElseItSays() {
        DocumentSession several = Topologies.session(SEVERAL.replace("    user:\n", "    other:\n      type: my.Server\n    user:\n")
                + """
                      requirements:
                        - wish: { node: server, capability: right, relationship: tosca.relationships.ConnectsTo }
                """);
        String before = several.document().text();
        Link line = several.canvas().state().diagram().outgoing("user").get(0);
        several.run(several.actions().reconnect(line, new LineEnds("user", "wish", "other", "left")));
        assertTrue(several.document().text()
                .contains("- wish: { node: other, relationship: tosca.relationships.ConnectsTo }"), several.document().text());
        assertFalse(several.actions().canBeginElsewhere(line), "its relationship would be lost");
        several.undo();
        assertEquals(before, several.document().text());
    }

    @Test
    void leadsTheBeginningOfALineElsewhere() {
        DocumentSession web = Topologies.session(Topologies.WEB);
        Link line = web.canvas().state().diagram().outgoing("front").get(0);
        assertTrue(web.actions().canBeginElsewhere(line));
        web.run(web.actions().reconnect(line, new LineEnds("big", "dependency", "dbms", "feature")));
        assertEquals(List.of(), web.canvas().state().diagram().outgoing("front"));
        assertEquals("dbms", web.canvas().state().diagram().outgoing("big").get(0).target());
        web.undo();
        assertEquals(Topologies.WEB, web.document().text());
    }

    @Test
    void putsAConnectedGuestBelowItsNewNeighbours() {
        session.run(session.actions().add(APPLICATION, Optional.empty(), new Point(900, 900)).orElseThrow());
        session.run(session.actions().connect("Marathon", "host", "Docker"));
        assertEquals(Optional.of("Docker"), host("Marathon"));
        assertNothingCovers();
        assertTrue(session.canvas().state().placement().of("Docker").orElseThrow().height < 900);
    }

    @Test
    void foldsContainersOnlyAndPutsNeighboursAsideWhenTheyOpen() {
        assertTrue(session.actions().fold(List.of("app", "Spare"), true).isEmpty(), "nothing is inside");
        session.run(session.actions().fold(List.of("Docker", "app"), true).orElseThrow());
        assertEquals(Set.of("Docker"), session.document().layout().collapsed());
        Rectangle closed = session.canvas().state().placement().of("Docker").orElseThrow();
        session.run(session.actions().move(Map.of("Spare", new Point(closed.x, closed.bottom() + 10))));
        session.run(session.actions().fold(List.of("Docker"), false).orElseThrow());
        assertTrue(session.document().layout().collapsed().isEmpty());
        assertNothingCovers();
    }

    @Test
    void opensACollapsedContainerWhereSomethingIsAdded() {
        session.run(session.actions().fold(List.of("Docker"), true).orElseThrow());
        session.run(session.actions().add(APPLICATION, Optional.of("Docker"), new Point(20, 20)).orElseThrow());
        assertEquals(List.of("app", "Marathon"), session.canvas().state().diagram().children("Docker"));
        assertNothingCovers();
    }

    @Test
    void leavesWhatACollapsedContainerHeldAboutWhereItWas() {
        session.run(session.actions().move(Map.of("Spare", new Point(700, 300))));
        Rectangle seen = session.canvas().state().placement().inDiagram("app").orElseThrow();
        session.run(session.actions().fold(List.of("Docker"), true).orElseThrow());
        session.run(session.actions().delete(List.of("Docker"), List.of()));
        assertEquals(seen.getLocation(), session.canvas().state().placement().of("app").orElseThrow().getLocation());
    }

    @Test
    void addsAHostAroundANodeAsOneStep() {
        session.run(session.actions().add(RUNTIME, new Joint.Meets("app", "host"), new Point(800, 40)).orElseThrow());
        assertEquals(Optional.of("Docker_2"), host("app"));
        assertNothingCovers();
        Rectangle outer = session.canvas().state().placement().of("Docker_2").orElseThrow();
        assertEquals(new Point(800, 40), outer.getLocation());
        assertTrue(outer.height < 400, outer.toString());
        session.undo();
        assertEquals(Topologies.TWO_RUNTIMES, session.document().text());
        assertFalse(session.document().canUndo());
    }

    @Test
    void addsANodeThatNeedsAnotherAsOneStep() {
        DocumentSession web = Topologies.session(Topologies.WEB);
        web.run(web.actions().add(MACHINE, new Joint.Meets("front", "dependency"), new Point(900, 10)).orElseThrow());
        assertTrue(web.document().text().contains("- dependency: Compute"));
        web.undo();
        web.run(web.actions().add(MACHINE, new Joint.Needs("front", "dependency"), new Point(900, 10)).orElseThrow());
        assertEquals("front", web.canvas().state().diagram().outgoing("Compute").get(0).target());
        web.undo();
        assertEquals(Topologies.WEB, web.document().text());
        assertFalse(web.document().canUndo());
    }

    @Test
    void placesWhatIsAddedInsideGoByTheDiagram() {
        Point corner = session.canvas().state().placement().inDiagram("Spare").orElseThrow().getLocation();
        session.run(session.actions().add(APPLICATION, new Joint.Inside("Spare"), corner.getTranslated(30, 150))
                .orElseThrow());
        assertEquals(new Point(30, 150),
                session.canvas().state().placement().of("Marathon").orElseThrow().getLocation());
    }

    private Optional<String> host(String node) {
        return session.canvas().state().diagram().node(node).orElseThrow().host();
    }

    private void assertNothingCovers() {
        Placement placement = session.canvas().state().placement();
        assertApart(session.canvas().state().diagram().roots(), placement);
        session.canvas().state().diagram().roots()
                .forEach(root -> assertApart(session.canvas().state().diagram().children(root), placement));
    }

    private static void assertApart(List<String> siblings, Placement placement) {
        for (String one : siblings) {
            for (String other : siblings) {
                assertTrue(one.equals(other)
                        || !placement.of(one).orElseThrow().intersects(placement.of(other).orElseThrow()),
                        one + " covers " + other);
            }
        }
    }
}
