package org.deepworkbench.topology.core.picture;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.internal.document.LayoutFile;

/**
 * How a topology is drawn, as far as people have chosen it: where nodes stand, and what else belongs to the drawing and
 * not to the application. Immutable. It is kept beside the topology, never in it.
 *
 * @param nodes     bounds by the name of the node template; a node that is absent has no place yet
 * @param collapsed names of the node templates that hide what they host
 * @param pinned    names of the node templates that an automatic layout leaves where they are
 * @param notes     notes on the canvas by their identity, which nobody sees
 * @param views     parts of the diagram to come back to, by the name that a person gave them
 */
public record TopologyLayout(Map<String, Bounds> nodes, Set<String> collapsed, Set<String> pinned,
        Map<String, Note> notes, Map<String, View> views) {

    /** No node has a place yet. */
    public static final TopologyLayout EMPTY = new TopologyLayout(Map.of());

    public TopologyLayout {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        collapsed = Collections.unmodifiableSet(new LinkedHashSet<>(collapsed));
        pinned = Collections.unmodifiableSet(new LinkedHashSet<>(pinned));
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        views = Collections.unmodifiableMap(new LinkedHashMap<>(views));
    }

    /** Places, and nothing else. */
    public TopologyLayout(Map<String, Bounds> nodes) {
        this(nodes, Set.of(), Set.of(), Map.of(), Map.of());
    }

    /**
     * Words on the canvas that belong to no node.
     *
     * @param bounds where, from the upper left corner of the diagram
     * @param text   what it says, in several lines perhaps
     */
    public record Note(Bounds bounds, String text) {
    }

    /**
     * A part of the diagram to come back to.
     *
     * @param area what is seen of the diagram
     */
    public record View(Bounds area) {
    }

    /** {@return whether there is nothing to keep} */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** {@return where the node stands, if it has a place} */
    public Optional<Bounds> of(String node) {
        return Optional.ofNullable(nodes.get(node));
    }

    /** {@return the bounds of a node at another place: a size that somebody fixed stays} */
    public Bounds moved(String node, int x, int y) {
        Bounds before = nodes.getOrDefault(node, Bounds.at(x, y));
        return new Bounds(x, y, before.width(), before.height());
    }

    /** {@return this layout with the node at the given place} */
    public TopologyLayout with(String node, Bounds bounds) {
        return withAll(Map.of(node, bounds));
    }

    /** {@return this layout with all the given places} */
    public TopologyLayout withAll(Map<String, Bounds> places) {
        return withNodes(changed(nodes, copy -> copy.putAll(places)));
    }

    /** {@return this layout without the node} */
    public TopologyLayout without(String node) {
        return new TopologyLayout(changed(nodes, copy -> copy.remove(node)), without(collapsed, node),
                without(pinned, node), notes, views);
    }

    /** {@return this layout with what is kept of a node kept under its new name} */
    public TopologyLayout renamed(String from, String to) {
        Map<String, Bounds> places = new LinkedHashMap<>();
        nodes.forEach((name, bounds) -> places.put(name.equals(from) ? to : name, bounds));
        return new TopologyLayout(places, renamed(collapsed, from, to), renamed(pinned, from, to), notes, views);
    }

    private TopologyLayout withNodes(Map<String, Bounds> places) {
        return new TopologyLayout(places, collapsed, pinned, notes, views);
    }

    /** {@return this layout with these nodes collapsed, and no others} */
    public TopologyLayout withCollapsed(Collection<String> names) {
        return new TopologyLayout(nodes, new LinkedHashSet<>(names), pinned, notes, views);
    }

    /** {@return this layout with these nodes pinned, and no others} */
    public TopologyLayout withPinned(Collection<String> names) {
        return new TopologyLayout(nodes, collapsed, new LinkedHashSet<>(names), notes, views);
    }

    /** {@return this layout with a note, which takes the place of the one of that identity} */
    public TopologyLayout withNote(String id, Note note) {
        return new TopologyLayout(nodes, collapsed, pinned, changed(notes, copy -> copy.put(id, note)), views);
    }

    /** {@return this layout without a note} */
    public TopologyLayout withoutNote(String id) {
        return new TopologyLayout(nodes, collapsed, pinned, changed(notes, copy -> copy.remove(id)), views);
    }

    /** {@return this layout with a view, which takes the place of the one of that name} */
    public TopologyLayout withView(String name, View view) {
        return new TopologyLayout(nodes, collapsed, pinned, notes, changed(views, copy -> copy.put(name, view)));
    }

    /** {@return this layout without a view} */
    public TopologyLayout withoutView(String name) {
        return new TopologyLayout(nodes, collapsed, pinned, notes, changed(views, copy -> copy.remove(name)));
    }

    private static <V> Map<String, V> changed(Map<String, V> map, Consumer<Map<String, V>> change) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        change.accept(copy);
        return copy;
    }

    private static Set<String> without(Set<String> names, String gone) {
        Set<String> copy = new LinkedHashSet<>(names);
        copy.remove(gone);
        return copy;
    }

    private static Set<String> renamed(Set<String> names, String from, String to) {
        Set<String> copy = new LinkedHashSet<>();
        names.forEach(name -> copy.add(name.equals(from) ? to : name));
        return copy;
    }

    /** {@return this layout as it is written to the file beside its topology} */
    public String json() {
        return LayoutFile.format(this);
    }
}
