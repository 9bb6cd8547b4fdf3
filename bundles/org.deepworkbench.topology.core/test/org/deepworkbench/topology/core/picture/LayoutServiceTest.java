package org.deepworkbench.topology.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutServiceTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyNodeHasAPlaceOfItsOwnInsideItsHost(long seed) {
        TopologyDiagram diagram = GeneratedDiagram.of(seed);
        TopologyLayout layout = LayoutService.arrange(diagram);
        assertEquals(diagram.nodes().size(), layout.nodes().size());
        assertEquals(List.of(), LayoutFaults.of(diagram, layout));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void knownPlacesAreKeptAndNewNodesOverlapNothing(long seed) {
        TopologyDiagram diagram = GeneratedDiagram.of(seed);
        Random random = new Random(seed);
        TopologyLayout whole = LayoutService.arrange(diagram);
        Map<String, Bounds> some = new HashMap<>(whole.nodes());
        some.keySet().removeIf(name -> random.nextBoolean());

        TopologyLayout layout = LayoutService.complete(diagram, new TopologyLayout(some));

        some.forEach((name, place) -> {
            Bounds kept = layout.of(name).orElseThrow();
            assertEquals(List.of(place.x(), place.y()), List.of(kept.x(), kept.y()), name);
        });
        for (Node added : diagram.nodes()) {
            for (Node other : diagram.nodes()) {
                boolean siblings = added != other && added.host().equals(other.host())
                        && !some.containsKey(added.name());
                assertFalse(siblings && place(layout, added).intersects(place(layout, other)),
                        () -> added.name() + " overlaps " + other.name() + " in " + layout);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsArrangedInPartLeavesTheOthersAndCoversNothing(long seed) {
        TopologyDiagram diagram = GeneratedDiagram.of(seed);
        TopologyLayout before = LayoutService.arrange(diagram);
        Random random = new Random(seed);
        Set<String> moved = diagram.nodes().stream().map(Node::name).filter(name -> random.nextInt(3) == 0)
                .collect(Collectors.toSet());

        TopologyLayout after = LayoutService.rearrange(diagram, before, moved, () -> false).orElseThrow();

        before.nodes().forEach((name, place) -> {
            Bounds now = after.of(name).orElseThrow();
            assertTrue(moved.contains(name) || now.x() == place.x() && now.y() == place.y(), name);
        });
        // Two that stayed can cover each other: what is inside one may need more room now.
        assertEquals(List.of(), LayoutFaults.of(diagram, after).stream()
                .filter(fault -> Stream.of(fault.split(" ")).anyMatch(moved::contains)).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aNodeArrangedAloneStaysWhereItIs(long seed) {
        TopologyDiagram diagram = GeneratedDiagram.of(seed);
        TopologyLayout before = LayoutService.arrange(diagram);
        Set<String> one = Set.of(diagram.nodes().getLast().name());
        assertEquals(Optional.of(before), LayoutService.rearrange(diagram, before, one, () -> false));
    }

    @Test
    void nothingIsFoundOnceNobodyWaits() {
        TopologyDiagram diagram = GeneratedDiagram.of(1);
        assertEquals(Optional.empty(),
                LayoutService.rearrange(diagram, TopologyLayout.EMPTY, Set.of(), () -> true));
    }

    @Test
    void longAndDenseDiagramsAreArrangedToo() {
        TopologyDiagram chain = linked(1_000, i -> IntStream.of(i - 1));
        TopologyDiagram dense = linked(650, i -> IntStream.of(i - 1, i * 7 % i));
        for (TopologyDiagram diagram : List.of(chain, dense)) {
            TopologyLayout layout = LayoutService.rearrange(diagram, TopologyLayout.EMPTY, Set.of(), () -> false)
                    .orElseThrow();
            assertEquals(List.of(), LayoutFaults.of(diagram, layout));
        }
    }

    @Test
    void whatLayersWouldTearApartIsPackedInstead() {
        TopologyDiagram tangle = linked(40, i -> IntStream.range(0, i).filter(other -> other * i % 4 == 1));
        TopologyLayout layout = LayoutService.arrange(tangle);
        int right = layout.nodes().values().stream().mapToInt(place -> place.x() + place.width()).max().orElseThrow();
        int bottom = layout.nodes().values().stream().mapToInt(place -> place.y() + place.height()).max().orElseThrow();
        assertTrue(right < 3 * bottom && bottom < 2 * right && right < 3_000, right + " × " + bottom);
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        List<TopologyDiagram> diagrams = seeds().mapToObj(GeneratedDiagram::of).toList();
        List<TopologyLayout> oneByOne = diagrams.stream().map(LayoutService::arrange).toList();
        List<TopologyLayout> atOnce = diagrams.parallelStream().map(LayoutService::arrange).toList();
        assertEquals(oneByOne, atOnce);
    }

    @Test
    void whatRequiresStandsLeftOfWhatIsRequired() {
        TopologyDiagram diagram = new TopologyDiagram(List.of(plain("database"), plain("web"), plain("balancer")),
                List.of(link("web", "database"), link("balancer", "web")));
        TopologyLayout layout = LayoutService.arrange(diagram);
        int web = layout.of("web").orElseThrow().x();
        assertTrue(layout.of("balancer").orElseThrow().x() + NodeMeasures.WIDTH < web);
        assertTrue(web + NodeMeasures.WIDTH < layout.of("database").orElseThrow().x());
    }

    @Test
    void aPlaceThatWouldCoverTheHostsHeaderIsMovedBelowIt() {
        Node host = new Node("host", "", "", NodeIcon.RUNTIME, Optional.empty(), true, List.of(), List.of(),
                Optional.empty());
        Node guest = new Node("guest", "", "", NodeIcon.APPLICATION, Optional.of("host"), false, List.of(), List.of(),
                Optional.empty());
        TopologyLayout layout = LayoutService.complete(new TopologyDiagram(List.of(host, guest), List.of()),
                TopologyLayout.EMPTY.with("guest", Bounds.at(400, -50)));
        Bounds place = layout.of("guest").orElseThrow();
        assertEquals(400, place.x());
        assertEquals(NodeMeasures.firstY(host), place.y());
    }

    @Test
    void manyNodesGetPlacesToo() {
        List<Node> nodes = LongStream.range(0, 5_000).mapToObj(i -> plain("n" + i)).toList();
        List<Link> links = LongStream.range(1, 5_000).mapToObj(i -> link("n" + i, "n" + i / 2)).toList();
        TopologyLayout layout = LayoutService.arrange(new TopologyDiagram(nodes, links));
        assertEquals(5_000, layout.nodes().values().stream().distinct().count());
    }

    private static TopologyDiagram linked(int size, IntFunction<IntStream> targets) {
        List<Node> nodes = IntStream.range(0, size).mapToObj(i -> plain("n" + i)).toList();
        List<Link> links = IntStream.range(1, size).boxed()
                .flatMap(i -> targets.apply(i).mapToObj(target -> link("n" + i, "n" + target))).toList();
        return new TopologyDiagram(nodes, links);
    }

    private static Node plain(String name) {
        return new Node(name, "", "", NodeIcon.GENERIC, Optional.empty(), false, List.of(), List.of(),
                Optional.empty());
    }

    private static Link link(String source, String target) {
        return new Link(source, 0, "dependency", target, Optional.empty(), false, LinkKind.DEPENDS_ON);
    }

    private static Rectangle place(TopologyLayout layout, Node node) {
        Bounds bounds = layout.of(node.name()).orElseThrow();
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
