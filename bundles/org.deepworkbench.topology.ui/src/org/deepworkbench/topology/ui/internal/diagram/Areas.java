package org.deepworkbench.topology.ui.internal.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.Policy;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.eclipse.draw2d.geometry.Rectangle;

/** The areas around the members of groups and the targets of policies, as they are drawn at one moment. */
public final class Areas {

    /** None. */
    public static final Areas NONE = new Areas(Placement.EMPTY);

    private static final int AROUND = 8;
    /** Space below the members, where the name is written. */
    private static final int BELOW = 18;
    /** By how much an area is larger than one that surrounds the same node. */
    private static final int STEP = 5;
    private static final int STEP_BELOW = 15;
    private static final int MOST_STEPS = 3;

    private final Map<Optional<String>, List<AreaPiece>> pieces = new LinkedHashMap<>();
    private final Map<String, Integer> steps = new HashMap<>();
    private final List<Team> teams = new ArrayList<>();
    private final Placement placement;
    private int number;

    private Areas(Placement placement) {
        this.placement = placement;
    }

    /**
     * @param topology  the groups and policies; may be null for none
     * @param diagram   the nodes
     * @param placement where they are
     * @param groups    whether groups have areas
     * @param policies  whether policies have areas
     */
    public static Areas of(TopologyTemplate topology, Diagram diagram, Placement placement, boolean groups,
            boolean policies) {
        if (topology == null || topology.getGroups().isEmpty() && topology.getPolicies().isEmpty()) {
            return NONE;
        }
        Areas areas = new Areas(placement);
        Members members = new Members(topology, diagram);
        for (Group group : topology.getGroups()) {
            areas.add(new AreaKey(false, group.getName(), Optional.empty(), 0), group.getType(),
                    groups ? members.shown(group.getMembers()) : Set.of(), diagram);
        }
        for (Policy policy : topology.getPolicies()) {
            List<ScalarValue> targets = policy.getTargets();
            areas.add(new AreaKey(true, policy.getName(), Optional.empty(), 0), policy.getType(),
                    policies ? members.shown(targets) : Set.of(), diagram);
        }
        return areas;
    }

    private void add(AreaKey key, String type, Set<String> members, Diagram diagram) {
        Map<Optional<String>, List<String>> byHost = new LinkedHashMap<>();
        members.forEach(name -> byHost.computeIfAbsent(diagram.node(name).flatMap(Node::host), host -> new ArrayList<>())
                .add(name));
        String shortType = type == null ? "" : TypeNames.family(type); //$NON-NLS-1$
        byHost.forEach((host, names) -> {
            int step = names.stream().mapToInt(name -> steps.getOrDefault(name, 0)).max().orElse(0);
            names.forEach(name -> steps.put(name, Math.min(step + 1, MOST_STEPS)));
            Team team = new Team(new AreaPiece(new AreaKey(key.policy(), key.name(), host, 0), shortType, number,
                    members.size(), new Rectangle()), names, others(host, names, diagram), step);
            teams.add(team);
            pieces.computeIfAbsent(host, inside -> new ArrayList<>()).addAll(team.pieces(placement::of));
        });
        number++;
    }

    /**
     * The members of an area in one host.
     *
     * @param sample what the pieces have in common
     * @param names  the members
     * @param others the nodes beside them that are no members
     * @param step   how many areas there are within this one
     */
    private record Team(AreaPiece sample, List<String> names, List<String> others, int step) {

        List<AreaPiece> pieces(Function<String, Optional<Rectangle>> place) {
            List<Rectangle> clusters = Clusters.of(bounds(names, place), bounds(others, place));
            return IntStream.range(0, clusters.size())
                    .mapToObj(index -> sample.at(index, grown(clusters.get(index), step))).toList();
        }

        boolean concerns(Set<String> nodes) {
            return names.stream().anyMatch(nodes::contains);
        }
    }

    /**
     * {@return the pieces of the areas that have nodes as members, as they would be if these were elsewhere; those of one
     * area in one host together}
     *
     * @param places where the nodes would be, by their names
     */
    public List<List<AreaPiece>> moved(Map<String, Rectangle> places) {
        return teams.stream().filter(team -> team.concerns(places.keySet())).map(team -> team.pieces(
                name -> Optional.ofNullable(places.get(name)).or(() -> placement.of(name)))).toList();
    }

    private static List<String> others(Optional<String> host, List<String> members, Diagram diagram) {
        Set<String> inside = Set.copyOf(members);
        return host.map(diagram::children).orElseGet(diagram::roots).stream().filter(name -> !inside.contains(name))
                .toList();
    }

    private static List<Rectangle> bounds(List<String> nodes, Function<String, Optional<Rectangle>> place) {
        return nodes.stream().map(place).flatMap(Optional::stream).toList();
    }

    private static Rectangle grown(Rectangle cluster, int step) {
        int around = AROUND + step * STEP;
        return new Rectangle(cluster.x - around, cluster.y - around, cluster.width + 2 * around,
                cluster.height + around + BELOW + step * STEP_BELOW);
    }

    /** {@return the pieces inside a host, or in the diagram for none; the first is farthest behind} */
    public List<AreaPiece> in(Optional<String> host) {
        return Collections.unmodifiableList(pieces.getOrDefault(host, List.of()).reversed());
    }

    /** {@return the piece that a key stands for} */
    public Optional<AreaPiece> piece(AreaKey key) {
        return pieces.getOrDefault(key.host(), List.of()).stream().filter(piece -> piece.key().equals(key)).findFirst();
    }

    /** {@return all pieces} */
    public List<AreaPiece> all() {
        return pieces.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Areas areas && areas.pieces.equals(pieces);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(pieces);
    }
}
