package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.Nesting.Rule;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;

/** Finds what nodes are drawn inside of, going by the rules of a nesting. */
final class Containers {

    /** A container for a node, with the link that tells of it; none for a frame. */
    private record Claim(String container, Optional<Link> link) {
    }

    private final TopologyTemplate topology;
    private final TypeLibrary types;
    private final Collection<NodeTemplate> templates;
    private final Set<String> names = new HashSet<>();
    private final Map<String, List<Link>> outgoing = new HashMap<>();
    private final Map<String, List<Link>> incoming = new HashMap<>();
    private final Set<Link> hosting;
    private final Map<String, Node> frames = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Hosts hosts;

    /**
     * @param nesting   the rules
     * @param topology  the topology
     * @param types     its types
     * @param templates its nodes, of several with one name the first
     * @param links     the requirements that are met by a node
     * @param hosting   those of them that put a node on another
     */
    Containers(Nesting nesting, TopologyTemplate topology, TypeLibrary types, Collection<NodeTemplate> templates,
            List<Link> links, Set<Link> hosting) {
        this.topology = topology;
        this.types = types;
        this.templates = templates;
        this.hosting = hosting;
        templates.forEach(node -> names.add(node.getName()));
        for (Link link : links) {
            outgoing.computeIfAbsent(link.source(), key -> new ArrayList<>()).add(link);
            incoming.computeIfAbsent(link.target(), key -> new ArrayList<>()).add(link);
        }
        for (Rule rule : nesting.rules()) {
            claim(rule).forEach(claims::putIfAbsent);
        }
        Map<String, String> claimed = new LinkedHashMap<>();
        claims.forEach((node, claim) -> claimed.put(node, claim.container()));
        hosts = new Hosts(claimed);
        frames.keySet().retainAll(claimed.values());
    }

    /** {@return what the node is drawn inside of, if anything} */
    Optional<String> of(String node) {
        return hosts.of(node);
    }

    /** {@return frames that are drawn around nodes} */
    Collection<Node> frames() {
        return frames.values();
    }

    /** {@return names of the nodes with others inside} */
    Set<String> used() {
        Set<String> used = new HashSet<>();
        claims.keySet().forEach(node -> hosts.of(node).ifPresent(used::add));
        return used;
    }

    /** {@return the links that need no line, because one end is drawn inside the other} */
    Set<Link> nested() {
        Set<Link> nested = new HashSet<>();
        claims.forEach((node, claim) -> claim.link().filter(link -> hosts.of(node).isPresent())
                .ifPresent(nested::add));
        return nested;
    }

    private Map<String, Claim> claim(Rule rule) {
        return switch (rule) {
            case Rule.Hosting all -> each(node -> out(node, hosting::contains).map(Containers::target));
            case Rule.Network all -> each(this::inNetwork);
            case Rule.Relationship link -> each(node -> byRelationship(node, link));
            case Rule.Groups all -> groups();
            case Rule.Types all -> kinds();
        };
    }

    private Map<String, Claim> each(Function<String, Optional<Claim>> rule) {
        Map<String, Claim> found = new LinkedHashMap<>();
        templates.forEach(node -> rule.apply(node.getName()).ifPresent(claim -> found.put(node.getName(), claim)));
        return found;
    }

    private static Claim target(Link link) {
        return new Claim(link.target(), Optional.of(link));
    }

    private Optional<Link> out(String node, Predicate<Link> wanted) {
        return outgoing.getOrDefault(node, List.of()).stream().filter(wanted).findFirst();
    }

    private Optional<Claim> inNetwork(String node) {
        return out(node, link -> link.kind() == LinkKind.BINDS_TO)
                .or(() -> out(node, link -> link.kind() == LinkKind.LINKS_TO))
                .or(() -> incoming.getOrDefault(node, List.of()).stream()
                        .filter(link -> link.kind() == LinkKind.BINDS_TO)
                        .flatMap(port -> out(port.source(), link -> link.kind() == LinkKind.LINKS_TO).stream())
                        .findFirst())
                .map(Containers::target);
    }

    private Optional<Claim> byRelationship(String node, Rule.Relationship rule) {
        if (rule.inTarget()) {
            return out(node, link -> isOf(link, rule.type())).map(Containers::target);
        }
        return incoming.getOrDefault(node, List.of()).stream().filter(link -> isOf(link, rule.type())).findFirst()
                .map(link -> new Claim(link.source(), Optional.of(link)));
    }

    private boolean isOf(Link link, String type) {
        return link.relationship().equals(type) || types.derives(RelationshipType.class, link.relationship(), type);
    }

    private Map<String, Claim> groups() {
        Map<String, Claim> found = new LinkedHashMap<>();
        for (Group group : topology.getGroups()) {
            String frame = frame(String.valueOf(group.getName()),
                    TypeNames.family(Objects.requireNonNullElse(group.getType(), "")));
            for (ScalarValue member : group.getMembers()) {
                if (names.contains(member.getText())) {
                    found.putIfAbsent(member.getText(), new Claim(frame, Optional.empty()));
                }
            }
        }
        return found;
    }

    private Map<String, Claim> kinds() {
        Map<String, String> byType = new HashMap<>();
        Map<String, Claim> found = new LinkedHashMap<>();
        for (NodeTemplate node : templates) {
            String type = Objects.requireNonNullElse(node.getType(), "");
            found.put(node.getName(), new Claim(
                    byType.computeIfAbsent(type, key -> frame(TypeNames.family(key), key)), Optional.empty()));
        }
        return found;
    }

    /** Makes a frame of a name that no node and no other frame has. */
    private String frame(String wanted, String meaning) {
        String name = wanted;
        while (names.contains(name) || frames.containsKey(name)) {
            name += '\u2032';
        }
        frames.put(name, Node.frame(name, meaning));
        return name;
    }
}
