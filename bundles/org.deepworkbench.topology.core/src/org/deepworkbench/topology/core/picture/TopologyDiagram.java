package org.deepworkbench.topology.core.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.internal.picture.DiagramReader;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;

/**
 * What is to be drawn of a topology, at one moment. Immutable. It is always sound, however broken the topology is: a
 * host is among the nodes, hosts form no ring and are nested at most {@link #MAX_DEPTH} deep, and both ends of a link
 * are among the nodes.
 *
 * @param nodes the nodes in the order of the text; of several with one name the first
 * @param links the requirements that are met by a node
 */
public record TopologyDiagram(List<Node> nodes, List<Link> links) {

    /** How deep nodes are drawn inside each other; a node that is hosted deeper is drawn beside its host. */
    public static final int MAX_DEPTH = 16;

    public TopologyDiagram {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** {@return what is to be drawn of a topology; a type that the library lacks costs only what it would tell} */
    public static TopologyDiagram of(ServiceTemplate template, TypeLibrary types) {
        return of(template, types, Nesting.HOSTING);
    }

    /** {@return what is to be drawn of a topology whose nodes are drawn inside each other as {@code nesting} says} */
    public static TopologyDiagram of(ServiceTemplate template, TypeLibrary types, Nesting nesting) {
        return DiagramReader.read(template, types, nesting);
    }

    /** {@return this diagram without the nodes after the first {@code count}} */
    public TopologyDiagram first(int count) {
        if (nodes.size() <= count) {
            return this;
        }
        Set<String> kept = nodes.stream().limit(count).map(Node::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new TopologyDiagram(
                nodes.stream().limit(count).map(node -> node.host().filter(host -> !kept.contains(host)).isPresent()
                        ? node.withoutHost() : node).toList(),
                links.stream().filter(link -> kept.contains(link.source()) && kept.contains(link.target())).toList());
    }

    /**
     * A node template, or a frame around some.
     *
     * @param name         its name
     * @param type         full name of its type as written; empty where none is
     * @param shortType    the type as people call it, such as {@code Runtime.Docker}
     * @param icon         its kind
     * @param host         name of the node that it is drawn inside
     * @param container    whether nodes can be drawn inside it
     * @param capabilities what it offers, inherited first
     * @param requirements what it needs, inherited first
     * @param image        the container image that it runs, for people; empty for what runs none
     * @param frame        whether it is no node template, but a frame around nodes that belong together
     */
    public record Node(String name, String type, String shortType, NodeIcon icon, Optional<String> host,
            boolean container, List<Anchor> capabilities, List<Anchor> requirements, Optional<String> image,
            boolean frame) {

        public Node {
            capabilities = List.copyOf(capabilities);
            requirements = List.copyOf(requirements);
        }

        /** A node template. */
        public Node(String name, String type, String shortType, NodeIcon icon, Optional<String> host,
                boolean container, List<Anchor> capabilities, List<Anchor> requirements, Optional<String> image) {
            this(name, type, shortType, icon, host, container, capabilities, requirements, image, false);
        }

        /** {@return a frame around nodes, with its name and what it stands for} */
        public static Node frame(String name, String meaning) {
            return new Node(name, "", meaning, NodeIcon.GENERIC, Optional.empty(), true, List.of(), List.of(),
                    Optional.empty(), true);
        }

        /** {@return this node as one inside which none are drawn} */
        Node closed() {
            return new Node(name, type, shortType, icon, host, false, capabilities, requirements, image, frame);
        }

        private Node withoutHost() {
            return new Node(name, type, shortType, icon, Optional.empty(), container, capabilities, requirements,
                    image, frame);
        }
    }

    /**
     * A capability or requirement of a node, drawn at its edge.
     *
     * @param name      its name
     * @param connected whether it is connected to another node
     * @param required  whether the node is incomplete while nothing is connected
     */
    public record Anchor(String name, boolean connected, boolean required) {

        private static final Set<String> OF_EVERY_NODE = Set.of("feature", "dependency");

        /** {@return whether it has a row of its own; those that every node has share the node's header} */
        public boolean named() {
            return !OF_EVERY_NODE.contains(name);
        }
    }

    /**
     * A requirement that is met.
     *
     * @param source           name of the node that requires
     * @param requirementIndex place among the source's requirements as written, from 0
     * @param requirement      name of the requirement
     * @param target           name of the node that meets it
     * @param capability       name of the target's capability, where the types tell
     * @param hosting          whether one end is drawn inside the other because of it, and no line is needed
     * @param kind             what kind of relationship it is
     * @param relationship     full name of the relationship's type, or what is written where nobody knows it; empty
     *                         where none is said
     */
    public record Link(String source, int requirementIndex, String requirement, String target,
            Optional<String> capability, boolean hosting, LinkKind kind, String relationship) {

        /** A link of which only the kind is known. */
        public Link(String source, int requirementIndex, String requirement, String target,
                Optional<String> capability, boolean hosting, LinkKind kind) {
            this(source, requirementIndex, requirement, target, capability, hosting, kind, "");
        }

        /** {@return this link as one that nesting shows} */
        public Link nested() {
            return new Link(source, requirementIndex, requirement, target, capability, true, kind, relationship);
        }
    }
}
