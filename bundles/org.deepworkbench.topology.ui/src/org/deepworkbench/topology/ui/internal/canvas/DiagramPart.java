package org.deepworkbench.topology.ui.internal.canvas;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.arrange.GuidePolicy;
import org.deepworkbench.topology.ui.internal.diagram.AreaKey;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;
import org.deepworkbench.topology.ui.internal.figures.NodeFigure;
import org.deepworkbench.topology.ui.internal.figures.OrthogonalRouter;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** The whole diagram. It passes every change on to the parts that it concerns, and to no others. */
final class DiagramPart extends NestingPart {

    /** Room around the nodes that one can scroll to. */
    private static final int ROOM = 280;

    /** So long may the display thread be kept from answering, in nanoseconds, and so many nodes are made in between. */
    private static final long SLICE = 60_000_000L;
    private static final int BATCH = 50;
    private static final int PAUSE_MILLIS = 5;

    private final Unmade unmade = new Unmade();
    private boolean making;
    private final BiConsumer<CanvasState, CanvasState> listener = this::update;
    private final Consumer<Set<String>> live = this::showLive;

    DiagramPart(CanvasContext context) {
        super(context);
    }

    @Override
    public void activate() {
        super.activate();
        context().model().addListener(listener);
        context().model().addOverlayListener(live);
    }

    @Override
    public void deactivate() {
        context().model().removeListener(listener);
        context().model().removeOverlayListener(live);
        super.deactivate();
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer() {
            @Override
            public Rectangle getFreeformExtent() {
                Rectangle made = super.getFreeformExtent();
                return unmade.isEmpty() ? made : made.getUnion(extent());
            }
        };
        layer.setLayoutManager(new FreeformLayout());
        layer.setBorder(new MarginBorder(ROOM));
        ((ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER)).setConnectionRouter(new OrthogonalRouter());
        return layer;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacePolicy(context(), Optional.empty()));
        installEditPolicy("guides", new GuidePolicy(context().style().look().accent())); //$NON-NLS-1$
    }

    @Override
    protected List<Object> getModelChildren() {
        return Stream.of(areas(state(), Optional.empty()), made(state().diagram().roots()),
                state().notes().keySet().stream().map(NoteKey::new)).<Object>flatMap(Function.identity()).toList();
    }

    /** Begins with an empty diagram where there are many nodes; they come in slices. */
    @Override
    public void addNotify() {
        unmade.follow(Set.of(), state().diagram());
        super.addNotify();
        makeLater();
    }

    /** {@return what stands for those of the nodes that are made by now} */
    Stream<NodeKey> made(List<String> nodes) {
        return nodes.stream().filter(unmade::isMade).map(NodeKey::new);
    }

    /** {@return those of the lines that are drawn by now} */
    List<Link> madeLines(List<Link> lines) {
        return unmade.isEmpty() ? lines
                : lines.stream().filter(line -> unmade.isMade(state().diagram(), line)).toList();
    }

    /** {@return whether all nodes are made} */
    boolean isComplete() {
        return unmade.isEmpty();
    }

    /** Makes a node that may be still to be made. */
    void need(String node) {
        if (!unmade.isEmpty()) {
            attach(unmade.take(node, state().diagram()));
        }
    }

    /** Makes the ends of a line, which is drawn then. */
    void need(Link line) {
        state().diagram().standIn(line.source()).ifPresent(this::need);
        state().diagram().standIn(line.target()).ifPresent(this::need);
    }

    /** Makes all nodes that are still to be made. */
    void needAll() {
        attach(unmade.take(Integer.MAX_VALUE, new Point(), state()));
    }

    private void makeLater() {
        if (!unmade.isEmpty() && !making) {
            making = true;
            // Queued behind what others asked of the display thread: a timer alone would always come before them.
            Display display = getViewer().getControl().getDisplay();
            display.timerExec(PAUSE_MILLIS, () -> display.asyncExec(this::makeSlice));
        }
    }

    private void makeSlice() {
        making = false;
        if (isActive()) {
            long begin = System.nanoTime();
            while (!unmade.isEmpty() && System.nanoTime() - begin < SLICE) {
                attach(unmade.take(BATCH, ((CanvasRoot) getRoot()).seen().getCenter(), state()));
            }
            getViewer().flush();
            makeLater();
        }
    }

    /** Makes the parts of nodes, and draws the lines to those that were there. */
    private void attach(List<String> nodes) {
        Set<NestingPart> hosts = new LinkedHashSet<>();
        nodes.forEach(name -> host(name).ifPresent(hosts::add));
        hosts.forEach(NestingPart::grow);
        Diagram diagram = state().diagram();
        Set<String> others = new LinkedHashSet<>();
        for (String name : nodes) {
            diagram.outgoing(name).forEach(line -> diagram.standIn(line.target()).ifPresent(others::add));
            diagram.incoming(name).forEach(line -> diagram.standIn(line.source()).ifPresent(others::add));
        }
        nodes.forEach(others::remove);
        others.forEach(name -> part(name).ifPresent(NodePart::refreshLines));
    }

    private Optional<? extends NestingPart> host(String node) {
        Optional<String> host = state().diagram().node(node).flatMap(Node::host);
        return host.isEmpty() ? Optional.of(this) : part(host.get());
    }

    /** The place that all nodes take, made or not, with the room around them. */
    private Rectangle extent() {
        Rectangle all = new Rectangle();
        state().diagram().roots().stream().flatMap(name -> state().placement().of(name).stream())
                .forEach(place -> all.setBounds(all.isEmpty() ? place : all.union(place)));
        return all.expand(ROOM, ROOM);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new EmptyPlaceTracker(this::askAfterClick);
    }

    /** Asks what to add, when the gesture that leads to it is over. */
    void ask(Function<Point, AddRequest> request, Point viewerLocation) {
        Point place = viewerLocation.getCopy();
        getFigure().translateToRelative(place);
        getViewer().getControl().getDisplay().asyncExec(() -> context().adding().accept(request.apply(place)));
    }

    /** Asks what to add at a place that is being double-clicked, as soon as the button is up: that would take the focus. */
    void askAfterClick(Point viewerLocation) {
        Control canvas = getViewer().getControl();
        Point place = viewerLocation.getCopy();
        canvas.addListener(SWT.MouseUp, new Listener() {
            @Override
            public void handleEvent(Event event) {
                canvas.removeListener(SWT.MouseUp, this);
                ask(AddRequest.AtPlace::new, place);
            }
        });
    }

    /** Draws the live values of some nodes, all of them in one go. */
    private void showLive(Set<String> names) {
        names.forEach(name -> part(name).ifPresent(NodePart::showLive));
        getFigure().repaint();
    }

    /** Lights up what a line that begins there may end at. */
    void showReach(LineStart start) {
        Map<String, Set<String>> reach = start.backwards()
                ? context().actions().legalSources(start.node(), start.anchor())
                : context().actions().legalTargets(start.node(), start.anchor());
        for (Node node : state().diagram().nodes()) {
            part(node.name()).map(NodePart::nodeFigure)
                    .ifPresent(figure -> light(figure, reach.getOrDefault(node.name(), Set.of()), start.backwards()));
        }
    }

    private static void light(NodeFigure figure, Set<String> anchors, boolean requirements) {
        if (requirements) {
            figure.showWanting(anchors);
        } else {
            figure.showLegal(anchors);
        }
    }

    /** Ends what {@link #showReach} began. */
    void hideReach() {
        for (Node node : state().diagram().nodes()) {
            part(node.name()).ifPresent(part -> part.nodeFigure().hideLegal());
        }
    }

    /** {@return the part that shows the node of that name} */
    Optional<NodePart> part(String name) {
        return Optional.ofNullable((NodePart) getViewer().getEditPartRegistry().get(new NodeKey(name)));
    }

    /** {@return the part that shows a piece of an area} */
    Optional<AreaPart> area(AreaKey key) {
        return Optional.ofNullable((AreaPart) getViewer().getEditPartRegistry().get(key));
    }

    private void refreshBends(CanvasState before, CanvasState after) {
        if (before.placement().bendsLines() || after.placement().bendsLines()) {
            after.diagram().lines().forEach(line -> Optional
                    .ofNullable((LinkPart) getViewer().getEditPartRegistry().get(line)).ifPresent(LinkPart::refreshVisuals));
        }
    }

    /** Whether a part is still in the diagram, and not removed with another around it. */
    private boolean holds(EditPart part) {
        EditPart outer = part;
        while (outer != null && outer != this) {
            outer = outer.getParent();
        }
        return outer == this;
    }

    private void update(CanvasState before, CanvasState after) {
        Set<String> old = new HashSet<>();
        before.diagram().nodes().forEach(node -> old.add(node.name()));
        List<String> urgent = unmade.follow(old, after.diagram());
        List<NodePart> kept = after.diagram().nodes().stream().map(Node::name).filter(old::contains)
                .map(this::part).flatMap(Optional::stream).toList();
        List<NestingPart> nested = Stream.concat(Stream.of(this),
                kept.stream().filter(part -> !part.holdsSame(before, after))).toList();
        nested.stream().filter(this::holds).forEach(NestingPart::prune);
        nested.stream().filter(this::holds).forEach(NestingPart::grow);
        attach(urgent);
        makeLater();
        List<NodePart> remaining = kept.stream().filter(this::holds).toList();
        remaining.forEach(part -> part.updateSelf(before, after));
        remaining.forEach(part -> part.updateLines(before, after));
        refreshBends(before, after);
        after.notes().forEach((id, note) -> {
            if (!note.equals(before.notes().get(id))) {
                Optional.ofNullable((EditPart) getViewer().getEditPartRegistry().get(new NoteKey(id)))
                        .ifPresent(EditPart::refresh);
            }
        });
        if (!before.areas().equals(after.areas())) {
            after.areas().all().forEach(piece -> area(piece.key()).ifPresent(part -> part.update(after)));
        }
    }
}
