package org.deepworkbench.topology.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.junit.jupiter.api.Test;

class FoldedTest {

    private static final Link TO_DATABASE = new Link("app", 1, "data", "database", Optional.of("endpoint"), false,
            LinkKind.CONNECTS_TO);
    /** A machine with a server on it, on which an application runs that uses a data base elsewhere. */
    private final TopologyDiagram whole = new TopologyDiagram(
            List.of(node("machine", null), node("server", "machine"), node("app", "server"), node("database", null)),
            List.of(hosting("server", "machine"), hosting("app", "server"), TO_DATABASE));

    @Test
    void showsEverythingWhereNothingIsFolded() {
        Folded folded = new Folded(whole, Set.of(), node -> false);
        assertSame(whole, folded.shown());
        assertEquals(Optional.of("app"), folded.standIn("app"));
        assertTrue(folded.inside("machine").isEmpty());
    }

    @Test
    void aCollapsedNodeStandsForAllInside() {
        Folded folded = new Folded(whole, Set.of("machine"), node -> false);
        assertEquals(List.of("machine", "database"), names(folded));
        assertEquals(List.of("server", "app"), folded.inside("machine"));
        assertEquals(Optional.of("machine"), folded.standIn("app"));
        assertFalse(folded.shown().nodes().get(0).container(), "it is drawn like a node without any inside");
        assertEquals(List.of(new Link("machine", 1, "data", "database", Optional.empty(), false,
                LinkKind.CONNECTS_TO)), folded.shown().links());
    }

    @Test
    void theOutermostOfSeveralCollapsedNodesStandsForAll() {
        Folded folded = new Folded(whole, List.of("server", "machine"), node -> false);
        assertEquals(Optional.of("machine"), folded.standIn("app"));
        Folded inner = new Folded(whole, Set.of("server"), node -> false);
        assertEquals(List.of("machine", "server", "database"), names(inner));
        assertTrue(inner.shown().nodes().get(0).container());
        assertTrue(inner.shown().links().contains(hosting("server", "machine")));
    }

    @Test
    void aNodeThatHoldsNoneIsNeverCollapsed() {
        assertSame(whole, new Folded(whole, Set.of("database", "unheard of"), node -> false).shown());
    }

    @Test
    void aHiddenNodeHidesWhatIsInsideItAndTheLinks() {
        Folded folded = new Folded(whole, Set.of(), node -> node.name().equals("server"));
        assertEquals(List.of("machine", "database"), names(folded));
        assertEquals(Optional.empty(), folded.standIn("app"));
        assertTrue(folded.shown().links().isEmpty());
        assertTrue(folded.inside("machine").isEmpty(), "what is hidden is not inside either");
    }

    @Test
    void whatIsShownIsSoundWhateverIsFolded() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            TopologyDiagram diagram = GeneratedDiagram.of(random.nextLong());
            List<String> collapsed = diagram.nodes().stream().map(Node::name).filter(name -> random.nextInt(3) == 0)
                    .toList();
            Folded folded = new Folded(diagram, collapsed, node -> node.name().hashCode() % 5 == 0);
            List<String> names = names(folded);
            folded.shown().nodes().forEach(node -> assertTrue(node.host().map(names::contains).orElse(true), "" + seed));
            folded.shown().links().forEach(link -> assertTrue(
                    names.contains(link.source()) && names.contains(link.target()), "seed " + seed));
            assertEquals(names.size(), LayoutService.arrange(folded.shown()).nodes().size(), "seed " + seed);
        }
    }

    private static List<String> names(Folded folded) {
        return folded.shown().nodes().stream().map(Node::name).toList();
    }

    private static Link hosting(String guest, String host) {
        return new Link(guest, 0, "host", host, Optional.of("host"), true, LinkKind.HOSTED_ON);
    }

    private static Node node(String name, String host) {
        return new Node(name, "", "", NodeIcon.GENERIC, Optional.ofNullable(host), !name.equals("database"), List.of(),
                List.of(), Optional.empty());
    }
}
