package org.deepworkbench.topology.ui.internal.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.arrange.GuidePolicy;
import org.deepworkbench.topology.ui.internal.diagram.AreaKey;
import org.deepworkbench.topology.ui.internal.figures.NodeFigure;
import org.deepworkbench.topology.ui.internal.figures.OrthogonalRouter;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** The whole diagram. It passes every change on to the parts that it concerns, and to no others. */
final class DiagramPart extends NestingPart {

    /** Room around the nodes that one can scroll to. */
    private static final int ROOM = 280;

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
        FreeformLayer layer = new FreeformLayer();
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
        return Stream.of(areas(state(), Optional.empty()), state().diagram().roots().stream().map(NodeKey::new),
                state().notes().keySet().stream().map(NoteKey::new)).<Object>flatMap(Function.identity()).toList();
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
        names.forEach(name -> part(name).ifPresent(
                part -> part.nodeFigure().setOverlay(context().model().overlay(name))));
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
        List<NodePart> kept = after.diagram().nodes().stream().map(Node::name).filter(old::contains)
                .map(this::part).flatMap(Optional::stream).toList();
        List<NestingPart> nested = Stream.concat(Stream.of(this),
                kept.stream().filter(part -> !part.holdsSame(before, after))).toList();
        nested.forEach(NestingPart::prune);
        nested.stream().filter(this::holds).forEach(NestingPart::grow);
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
