package org.deepworkbench.topology.core.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.document.LayoutFile;

/**
 * Where the nodes of a topology stand. Immutable. It is kept beside the topology, never in it.
 *
 * @param nodes bounds by the name of the node template; a node that is absent has no place yet
 */
public record TopologyLayout(Map<String, Bounds> nodes) {

    /** No node has a place yet. */
    public static final TopologyLayout EMPTY = new TopologyLayout(Map.of());

    public TopologyLayout {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    }

    /** {@return where the node stands, if it has a place} */
    public Optional<Bounds> of(String node) {
        return Optional.ofNullable(nodes.get(node));
    }

    /** {@return this layout with the node at the given place} */
    public TopologyLayout with(String node, Bounds bounds) {
        Map<String, Bounds> copy = new LinkedHashMap<>(nodes);
        copy.put(node, bounds);
        return new TopologyLayout(copy);
    }

    /** {@return this layout with all the given places} */
    public TopologyLayout withAll(Map<String, Bounds> places) {
        Map<String, Bounds> copy = new LinkedHashMap<>(nodes);
        copy.putAll(places);
        return new TopologyLayout(copy);
    }

    /** {@return this layout without the node} */
    public TopologyLayout without(String node) {
        Map<String, Bounds> copy = new LinkedHashMap<>(nodes);
        copy.remove(node);
        return new TopologyLayout(copy);
    }

    /** {@return this layout with a node's place kept under its new name} */
    public TopologyLayout renamed(String from, String to) {
        Map<String, Bounds> copy = new LinkedHashMap<>();
        nodes.forEach((name, bounds) -> copy.put(name.equals(from) ? to : name, bounds));
        return new TopologyLayout(copy);
    }

    /** {@return this layout as it is written to the file beside its topology} */
    public String json() {
        return LayoutFile.format(this);
    }
}
