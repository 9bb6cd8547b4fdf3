package org.deepworkbench.topology.ui.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.AddModule;
import org.deepworkbench.topology.core.edit.AddNode;
import org.deepworkbench.topology.core.edit.ChangeLayout;
import org.deepworkbench.topology.core.edit.Connect;
import org.deepworkbench.topology.core.edit.Disconnect;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.core.edit.MoveNodes;
import org.deepworkbench.topology.core.edit.Nudge;
import org.deepworkbench.topology.core.edit.RenameNode;
import org.deepworkbench.topology.core.picture.Bends;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.NodeMeasures;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.canvas.CanvasActions;
import org.deepworkbench.topology.ui.internal.canvas.CanvasState;
import org.deepworkbench.topology.ui.internal.canvas.LineEnds;
import org.deepworkbench.topology.ui.internal.diagram.AreaKey;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;
import org.deepworkbench.topology.ui.internal.figures.Texts;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;

/**
 * Makes edits of a document of what is done on the canvas. The first edit that places a node also pins down the others
 * where they are drawn, so that the diagram looks the same when it is opened again.
 */
final class DocumentActions implements CanvasActions {

    /** About the size of a module with its container. */
    private static final Dimension MODULE = new Dimension(280, 290);
    private static final int GAP = 40;

    private final TopologyDocument document;
    private final Supplier<CanvasState> drawn;
    private final LineEdits lines;

    /** @param drawn what the canvas shows */
    DocumentActions(TopologyDocument document, Supplier<CanvasState> drawn) {
        this.document = document;
        this.drawn = drawn;
        this.lines = new LineEdits(document);
    }

    @Override
    public Edit move(Map<String, Point> places) {
        return new MoveNodes(bounds(places));
    }

    @Override
    public Edit nudge(Map<String, Point> places, Object series) {
        return new Nudge(bounds(places), series);
    }

    private Map<String, Bounds> bounds(Map<String, Point> places) {
        Map<String, Bounds> bounds = new LinkedHashMap<>(drawn.get().placement().missingIn(document.layout()));
        places.forEach((name, place) -> bounds.put(name, document.layout().moved(name, place.x, place.y)));
        return bounds;
    }

    @Override
    public Optional<Edit> moveInto(Map<String, Point> places, Optional<String> host) {
        if (!document.layout().nesting().ofHosts()) {
            return Optional.empty();
        }
        List<Edit> steps = new ArrayList<>();
        for (String name : places.keySet()) {
            Optional<String> before = host(name);
            if (!before.equals(host)) {
                Optional<Edit> change = host.isPresent() ? hostOn(name, host.get()) : leave(name, before.get());
                if (change.isEmpty()) {
                    return Optional.empty();
                }
                steps.add(change.get());
            }
        }
        steps.add(move(places));
        steps.add(new SpreadApart());
        String names = String.join(", ", places.keySet()); //$NON-NLS-1$
        return Optional.of(new EditSequence(NLS.bind(Messages.Edit_moveInto, names), steps));
    }

    private Optional<Edit> hostOn(String name, String host) {
        return legality().hostingRequirement(type(name), type(host)).filter(requirement -> !inside(host, name))
                .map(requirement -> new Connect(name, requirement, host));
    }

    private Optional<Edit> leave(String name, String host) {
        return drawn.get().diagram().topology().links().stream()
                .filter(link -> link.hosting() && link.source().equals(name) && link.target().equals(host)).findFirst()
                .map(link -> new Disconnect(name, link.requirementIndex()));
    }

    /** Whether {@code node} is {@code outer} or somewhere inside it. */
    private boolean inside(String node, String outer) {
        Optional<String> step = Optional.of(node);
        while (step.isPresent() && !step.get().equals(outer)) {
            step = host(step.get());
        }
        return step.isPresent();
    }

    private Optional<String> host(String node) {
        return drawn.get().diagram().node(node).flatMap(Node::host);
    }

    @Override
    public Optional<Edit> add(LibraryItem item, Optional<String> container, Point inside) {
        Optional<String> host = container.filter(this::isHost);
        Point place = host.equals(container) ? inside : inDiagram(container.orElseThrow(), inside);
        Optional<Bounds> at = Optional.of(Bounds.at(place.x, place.y));
        return switch (item) {
            case LibraryItem.Module module ->
                Optional.of(pinned(new AddModule(module.module(), Optional.of(freePlace(host, place)))));
            case LibraryItem.Type type -> add(type.type(), host, at);
        };
    }

    @Override
    public Optional<Edit> add(LibraryItem item, Joint joint, Point place) {
        return switch (joint) {
            case Joint.Free free -> add(item, Optional.empty(), place);
            case Joint.Inside inside -> add(item, Optional.of(inside.host()), fromCornerOf(inside.host(), place));
            case Joint.Meets meets -> addJoined(item, place, name -> meeting(meets, name, item.fullName()));
            case Joint.Needs needs -> addJoined(item, place,
                    name -> List.of(new Connect(name, needs.requirement(), needs.node(), needs.capability()
                            .filter(chosen -> !lines.isFirst(chosen, item.fullName(), needs.requirement(),
                                    needs.node())))));
        };
    }

    /** A frame hosts nothing, nor does a node that the diagram draws nothing hosted in. */
    private boolean isHost(String container) {
        return document.layout().nesting().ofHosts() && document.node(container).isPresent();
    }

    private Point inDiagram(String container, Point inside) {
        return drawn.get().placement().inDiagram(container).map(bounds -> inside.getTranslated(bounds.getLocation()))
                .orElse(inside);
    }

    private Point fromCornerOf(String host, Point place) {
        return drawn.get().placement().inDiagram(host).map(bounds -> place.getTranslated(-bounds.x, -bounds.y))
                .orElse(place);
    }

    private Optional<Edit> addJoined(LibraryItem item, Point place, Function<String, List<Edit>> joining) {
        if (!(item instanceof LibraryItem.Type type)) {
            return Optional.empty();
        }
        String name = AddNode.freeName(document.serviceTemplate(), type.type());
        List<Edit> steps = new ArrayList<>();
        steps.add(new AddNode(name, type.type(), Optional.of(Bounds.at(place.x, place.y))));
        steps.addAll(joining.apply(name));
        return Optional.of(pinned(new EditSequence(steps.get(0).label(), steps)));
    }

    private List<Edit> meeting(Joint.Meets meets, String target, String type) {
        Edit connect = new Connect(meets.node(), meets.requirement(), target);
        boolean hosting = document.layout().nesting().ofHosts()
                && legality().hostingRequirement(type(meets.node()), type).filter(meets.requirement()::equals)
                        .isPresent();
        return hosting ? List.of(connect, new SettleInside(meets.node(), target)) : List.of(connect);
    }

    /** A module brings its own container, so that it goes beside what is there, wherever it was dropped. */
    private Bounds freePlace(Optional<String> host, Point dropped) {
        CanvasState state = drawn.get();
        Rectangle wanted = new Rectangle(dropped, MODULE);
        host.flatMap(state.placement()::inDiagram).ifPresent(outer -> wanted.translate(outer.getLocation()));
        Optional<Rectangle> covered = covered(state, wanted);
        while (covered.isPresent()) {
            wanted.x = covered.get().right() + GAP;
            covered = covered(state, wanted);
        }
        return Bounds.at(wanted.x, wanted.y);
    }

    private static Optional<Rectangle> covered(CanvasState state, Rectangle wanted) {
        return state.diagram().roots().stream().map(state.placement()::of).flatMap(Optional::stream)
                .filter(wanted::intersects).findFirst();
    }

    private Optional<Edit> add(String type, Optional<String> host, Optional<Bounds> at) {
        String name = AddNode.freeName(document.serviceTemplate(), type);
        Edit add = new AddNode(name, type, at);
        if (host.isEmpty()) {
            return Optional.of(pinned(add));
        }
        return legality().hostingRequirement(type, type(host.get())).map(requirement -> pinned(
                new EditSequence(add.label(),
                        List.of(expanded(host.get()), add, new Connect(name, requirement, host.get())))));
    }

    /** What is added can be seen: a collapsed host is opened. */
    private static Edit expanded(String host) {
        return new ChangeLayout(NLS.bind(Texts.Fold_expand, host),
                layout -> layout.withCollapsed(folded(layout.collapsed(), List.of(host), false)));
    }

    /** The edit, before which all nodes are pinned down, and after which none covers another. */
    private Edit pinned(Edit edit) {
        Map<String, Bounds> missing = drawn.get().placement().missingIn(document.layout());
        return new EditSequence(edit.label(), List.of(new MoveNodes(missing), edit, new SpreadApart()));
    }

    @Override
    public Edit connect(String node, String requirement, String target, Optional<String> capability) {
        Edit connect = new Connect(node, requirement, target,
                capability.filter(name -> !lines.isFirst(name, type(node), requirement, target)));
        boolean hosting = isHost(target)
                && legality().hostingRequirement(type(node), type(target)).filter(requirement::equals)
                .isPresent();
        return hosting ? new EditSequence(connect.label(),
                List.of(move(Map.of(node, freeInside(target))), connect, new SpreadApart())) : connect;
    }

    @Override
    public boolean canBeginElsewhere(Link link) {
        return lines.canBeginElsewhere(link);
    }

    @Override
    public Edit reconnect(Link link, LineEnds ends) {
        return lines.reconnect(link, ends,
                connect(ends.source(), ends.requirement(), ends.target(), Optional.of(ends.capability())));
    }

    @Override
    public Edit bend(Link link, Bends bends) {
        return lines.bend(link, bends, drawn.get().placement().missingIn(document.layout()));
    }

    @Override
    public Optional<Edit> straighten(Collection<Link> links) {
        return lines.straighten(links);
    }

    @Override
    public Point freeInside(String container) {
        CanvasState state = drawn.get();
        int top = state.diagram().node(container).map(NodeMeasures::firstY).orElse(0);
        int below = state.diagram().children(container).stream().map(state.placement()::of).flatMap(Optional::stream)
                .mapToInt(bounds -> bounds.bottom() + GAP / 2).max().orElse(0);
        return new Point(NodeMeasures.firstX(), Math.max(top, below));
    }

    @Override
    public Edit delete(Collection<String> nodes, Collection<Link> links) {
        return new Removal(document, drawn.get()).of(nodes, links);
    }

    @Override
    public Optional<Edit> join(AreaKey area, Collection<String> nodes) {
        return Teams.joining(document, area.policy() ? new Selected.Policy(area.name())
                : new Selected.Group(area.name()), nodes);
    }

    @Override
    public Optional<Edit> fold(Collection<String> nodes, boolean collapsed) {
        Diagram diagram = drawn.get().diagram();
        List<String> concerned = nodes.stream().filter(name -> collapsed ? !diagram.children(name).isEmpty()
                : document.layout().collapsed().contains(name)).toList();
        if (concerned.isEmpty()) {
            return Optional.empty();
        }
        Edit change = new ChangeLayout(foldLabel(concerned, collapsed), layout -> layout.withCollapsed(
                folded(layout.collapsed(), concerned, collapsed)));
        return Optional.of(collapsed ? change : pinned(change));
    }

    private static String foldLabel(List<String> nodes, boolean collapsed) {
        return nodes.size() == 1 ? NLS.bind(collapsed ? Texts.Fold_collapse : Texts.Fold_expand, nodes.get(0))
                : NLS.bind(collapsed ? Texts.Fold_collapseSeveral : Texts.Fold_expandSeveral, nodes.size());
    }

    private static Set<String> folded(Set<String> before, List<String> concerned, boolean collapsed) {
        Set<String> after = new LinkedHashSet<>(before);
        concerned.forEach(collapsed ? after::add : after::remove);
        return after;
    }

    @Override
    public Edit rename(String node, String name) {
        return new RenameNode(node, name);
    }

    @Override
    public Map<String, Set<String>> legalTargets(String node, String requirement) {
        List<NodeTemplate> others = document.nodes().stream().filter(other -> !other.getName().equals(node)).toList();
        return legality().targets(type(node), requirement, others);
    }

    @Override
    public Map<String, Set<String>> legalSources(String node, String capability) {
        List<NodeTemplate> others = document.nodes().stream().filter(other -> !other.getName().equals(node)).toList();
        return legality().sources(type(node), capability, others);
    }

    @Override
    public List<String> choices(String node, String requirement, String target) {
        return legality().choices(type(node), requirement, type(target));
    }

    private Legality legality() {
        return new Legality(document.types());
    }

    private String type(String node) {
        return document.node(node).map(NodeTemplate::getType).orElse(""); //$NON-NLS-1$
    }
}
