package org.deepworkbench.topology.core.picture;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.deepworkbench.topology.core.internal.document.LayoutFile;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;

/**
 * How a topology is drawn, as far as people have chosen it: where nodes stand, and what else belongs to the drawing and
 * not to the application. Immutable. It is kept beside the topology, never in it.
 * <p>
 * Diagrams that draw nodes inside others in their own way have places, pins and notes of their own. A layout shows those
 * of one of them; the others are kept {@code apart}.
 *
 * @param nodes     bounds by the name of the node template; a node that is absent has no place yet
 * @param collapsed names of the node templates that hide what they host
 * @param pinned    names of the node templates that an automatic layout leaves where they are
 * @param notes     notes on the canvas by their identity, which nobody sees
 * @param views     parts of the diagram to come back to, by the name that a person gave them
 * @param bends     where lines turn that a person has bent
 * @param nesting   which nodes are drawn inside which others where nodes have these places
 * @param apart     places, bends, pins and notes for other nestings, by their keys
 */
public record TopologyLayout(Map<String, Bounds> nodes, Set<String> collapsed, Set<String> pinned,
        Map<String, Note> notes, Map<String, View> views, Map<Line, Bends> bends, Nesting nesting,
        Map<String, Drawing> apart) {

    /** No node has a place yet. */
    public static final TopologyLayout EMPTY = new TopologyLayout(Map.of());

    public TopologyLayout {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        collapsed = Collections.unmodifiableSet(new LinkedHashSet<>(collapsed));
        pinned = Collections.unmodifiableSet(new LinkedHashSet<>(pinned));
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        views = Collections.unmodifiableMap(new LinkedHashMap<>(views));
        bends = Collections.unmodifiableMap(new LinkedHashMap<>(bends));
        apart = Collections.unmodifiableMap(new LinkedHashMap<>(apart));
    }

    /** Places, and nothing else. */
    public TopologyLayout(Map<String, Bounds> nodes) {
        this(nodes, Set.of(), Set.of(), Map.of(), Map.of(), Map.of(), Nesting.HOSTING, Map.of());
    }

    /** {@return this layout with what is drawn in a diagram of another nesting, in exchange for this one's} */
    public TopologyLayout as(Nesting other) {
        if (other.equals(nesting)) {
            return this;
        }
        Map<String, Drawing> kept = new LinkedHashMap<>(apart);
        Drawing shown = Objects.requireNonNullElse(kept.remove(other.key()), Drawing.EMPTY);
        Drawing before = drawing();
        if (!before.equals(Drawing.EMPTY)) {
            kept.put(nesting.key(), before);
        }
        return new TopologyLayout(shown.nodes(), collapsed, shown.pinned(), shown.notes(), views, shown.bends(), other,
                kept);
    }

    private Drawing drawing() {
        return new Drawing(nodes, bends, pinned, notes);
    }

    /** {@return whether both keep the same, whichever nesting's places they show} */
    public boolean keepsSameAs(TopologyLayout other) {
        return equals(other.as(nesting));
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
     * @param area    what is seen of the diagram
     * @param nesting key of the nesting in whose diagrams that is
     */
    public record View(Bounds area, String nesting) {

        /** A part of the diagram in which what is hosted is drawn inside its host. */
        public View(Bounds area) {
            this(area, Nesting.HOSTING.key());
        }
    }

    /**
     * A line as the layout knows it: it stays the same while the text around it changes.
     *
     * @param source      name of the node that requires
     * @param requirement name of its requirement
     * @param target      name of the node that is required
     */
    public record Line(String source, String requirement, String target) {

        /** {@return what a link is to the layout} */
        public static Line of(Link link) {
            return new Line(link.source(), link.requirement(), link.target());
        }

        /** {@return whether it begins or ends at a node} */
        public boolean at(String node) {
            return source.equals(node) || target.equals(node);
        }

        Line renamed(String from, String to) {
            return new Line(source.equals(from) ? to : source, requirement, target.equals(from) ? to : target);
        }
    }

    /** {@return whether there is nothing to keep} */
    public boolean isEmpty() {
        return keepsSameAs(EMPTY);
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
        return drawn(drawing -> drawing.without(node), Drawing.without(collapsed, node));
    }

    /** {@return this layout with what is kept of a node kept under its new name} */
    public TopologyLayout renamed(String from, String to) {
        return drawn(drawing -> drawing.renamed(from, to), Drawing.renamed(collapsed, from, to));
    }

    private TopologyLayout drawn(UnaryOperator<Drawing> change, Set<String> nowCollapsed) {
        Drawing changed = change.apply(drawing());
        return new TopologyLayout(changed.nodes(), nowCollapsed, changed.pinned(), changed.notes(), views,
                changed.bends(), nesting,
                changed(apart, copy -> copy.replaceAll((key, drawing) -> change.apply(drawing))));
    }

    private TopologyLayout withNodes(Map<String, Bounds> places) {
        return new TopologyLayout(places, collapsed, pinned, notes, views, bends, nesting, apart);
    }

    /** {@return this layout with these nodes collapsed, and no others} */
    public TopologyLayout withCollapsed(Collection<String> names) {
        return new TopologyLayout(nodes, new LinkedHashSet<>(names), pinned, notes, views, bends, nesting, apart);
    }

    /** {@return this layout with these nodes pinned, and no others} */
    public TopologyLayout withPinned(Collection<String> names) {
        return new TopologyLayout(nodes, collapsed, new LinkedHashSet<>(names), notes, views, bends, nesting, apart);
    }

    /** {@return this layout with a note, which takes the place of the one of that identity} */
    public TopologyLayout withNote(String id, Note note) {
        return new TopologyLayout(nodes, collapsed, pinned, changed(notes, copy -> copy.put(id, note)), views,
                bends, nesting, apart);
    }

    /** {@return this layout without a note} */
    public TopologyLayout withoutNote(String id) {
        return new TopologyLayout(nodes, collapsed, pinned, changed(notes, copy -> copy.remove(id)), views,
                bends, nesting, apart);
    }

    /** {@return this layout with a view, which takes the place of the one of that name} */
    public TopologyLayout withView(String name, View view) {
        return new TopologyLayout(nodes, collapsed, pinned, notes, changed(views, copy -> copy.put(name, view)),
                bends, nesting, apart);
    }

    /** {@return this layout without a view} */
    public TopologyLayout withoutView(String name) {
        return new TopologyLayout(nodes, collapsed, pinned, notes, changed(views, copy -> copy.remove(name)),
                bends, nesting, apart);
    }

    /** {@return the views of diagrams of this nesting, in their order} */
    public Map<String, View> viewsHere() {
        return changed(views, copy -> copy.values().removeIf(view -> !view.nesting().equals(nesting.key())));
    }

    /** {@return how a line is bent} */
    public Bends bends(Line line) {
        return bends.getOrDefault(line, Bends.NONE);
    }

    /** {@return this layout with a line bent in another way} */
    public TopologyLayout withBends(Line line, Bends turns) {
        return withLines(changed(bends, copy -> copy.put(line, turns)));
    }

    /** {@return this layout with these lines as they find their way by themselves} */
    public TopologyLayout straightened(Predicate<Line> lines) {
        return withLines(changed(bends, copy -> copy.keySet().removeIf(lines)));
    }

    private TopologyLayout withLines(Map<Line, Bends> lines) {
        lines.values().removeIf(Bends.NONE::equals);
        return new TopologyLayout(nodes, collapsed, pinned, notes, views, lines, nesting, apart);
    }

    private static <K, V> Map<K, V> changed(Map<K, V> map, Consumer<Map<K, V>> change) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        change.accept(copy);
        return copy;
    }

    /** {@return this layout as it is written to the file beside its topology} */
    public String json() {
        return LayoutFile.format(this);
    }
}
