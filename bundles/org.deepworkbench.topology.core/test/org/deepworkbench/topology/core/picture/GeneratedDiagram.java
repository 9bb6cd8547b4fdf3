package org.deepworkbench.topology.core.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Anchor;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;

/** Makes diagrams of many shapes from a seed: nested, linked within and across hosts, with links to themselves. */
final class GeneratedDiagram {

    private final Random random;
    private final int size;

    private GeneratedDiagram(long seed) {
        random = new Random(seed);
        size = 1 + random.nextInt(40);
    }

    static TopologyDiagram of(long seed) {
        return new GeneratedDiagram(seed).diagram();
    }

    private TopologyDiagram diagram() {
        List<Optional<String>> hosts = new ArrayList<>();
        Set<String> holders = new HashSet<>();
        for (int i = 0; i < size; i++) {
            Optional<String> host = i > 0 && random.nextInt(3) == 0 ? Optional.of(name(random.nextInt(i)))
                    : Optional.empty();
            hosts.add(host);
            host.ifPresent(holders::add);
        }
        List<Node> nodes = IntStream.range(0, size)
                .mapToObj(i -> node(name(i), hosts.get(i), holders.contains(name(i)))).toList();
        List<Link> links = IntStream.range(0, random.nextInt(2 * size)).mapToObj(i -> link(i)).toList();
        return new TopologyDiagram(nodes, links);
    }

    private Node node(String name, Optional<String> host, boolean holder) {
        return new Node(name, "a.Type", "Type", NodeIcon.GENERIC, host, holder || random.nextInt(4) == 0,
                anchors("capability"), anchors("requirement"),
                random.nextInt(3) == 0 ? Optional.of("image") : Optional.empty());
    }

    private List<Anchor> anchors(String kind) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> new Anchor(kind + i, false, false)).toList();
    }

    private Link link(int index) {
        return new Link(name(random.nextInt(size)), index, "requirement" + random.nextInt(4),
                name(random.nextInt(size)),
                random.nextBoolean() ? Optional.of("capability" + random.nextInt(4)) : Optional.empty(), false,
                LinkKind.OTHER);
    }

    private static String name(int index) {
        return "node" + index;
    }
}
