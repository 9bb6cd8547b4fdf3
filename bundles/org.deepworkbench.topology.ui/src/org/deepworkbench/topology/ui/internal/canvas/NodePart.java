package org.deepworkbench.topology.ui.internal.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Anchor;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;
import org.deepworkbench.topology.ui.internal.figures.Contents;
import org.deepworkbench.topology.ui.internal.figures.NodeFigure;
import org.deepworkbench.topology.ui.internal.figures.NodeGeometry;
import org.deepworkbench.topology.ui.internal.figures.SideAnchor;
import org.deepworkbench.topology.ui.internal.figures.Texts;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** A node on the canvas. */
final class NodePart extends NestingPart implements NodeEditPart {

    private static final int LEFT = 1;
    /** More would not be read. */
    private static final int MOST_PROBLEMS = 8;

    NodePart(CanvasContext context) {
        super(context);
    }

    /** {@return the name of the node} */
    String name() {
        return ((NodeKey) getModel()).name();
    }

    /** {@return the diagram the node is in} */
    DiagramPart diagram() {
        return (DiagramPart) getViewer().getContents();
    }

    /** {@return the node as it is now} */
    Node node() {
        return state().diagram().node(name()).orElseGet(() -> nodeFigure().node());
    }

    NodeFigure nodeFigure() {
        return (NodeFigure) getFigure();
    }

    /** {@return where it would be after a drag, from its host's upper left corner} */
    Rectangle moved(ChangeBoundsRequest request) {
        Rectangle bounds = getFigure().getBounds().getCopy();
        getFigure().translateToAbsolute(bounds);
        Rectangle moved = request.getTransformedRectangle(bounds);
        getFigure().translateToRelative(moved);
        return moved;
    }

    @Override
    protected IFigure createFigure() {
        return new NodeFigure(context().style(), state().diagram().node(name()).orElseThrow());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(context()));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(context()));
        updatePlacePolicy();
    }

    private void updatePlacePolicy() {
        boolean present = getEditPolicy(EditPolicy.LAYOUT_ROLE) != null;
        boolean wanted = nodeFigure().node().container() || nodeFigure().state().contents().collapsed();
        if (wanted && !present) {
            installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacePolicy(context(), Optional.of(name())));
        } else if (!wanted && present) {
            removeEditPolicy(EditPolicy.LAYOUT_ROLE);
        }
    }

    @Override
    protected List<Object> getModelChildren() {
        return Stream.<Object>concat(areas(state(), Optional.of(name())),
                diagram().made(state().diagram().children(name()))).toList();
    }

    @Override
    protected List<Link> getModelSourceConnections() {
        return diagram().madeLines(state().diagram().outgoing(name()));
    }

    @Override
    protected List<Link> getModelTargetConnections() {
        return diagram().madeLines(state().diagram().incoming(name()));
    }

    /** {@return whether the node has the same nodes and areas inside in both states} */
    boolean holdsSame(CanvasState before, CanvasState after) {
        Optional<String> host = Optional.of(name());
        return before.diagram().children(name()).equals(after.diagram().children(name()))
                && areas(before, host).toList().equals(areas(after, host).toList());
    }

    /** Brings place, texts and badge up to date. */
    void updateSelf(CanvasState before, CanvasState after) {
        if (!before.drawsAlike(after, name())) {
            refreshVisuals();
        }
    }

    /** Brings the lines up to date. */
    void updateLines(CanvasState before, CanvasState after) {
        if (!before.diagram().outgoing(name()).equals(after.diagram().outgoing(name()))) {
            refreshSourceConnections();
        }
        if (!before.diagram().incoming(name()).equals(after.diagram().incoming(name()))) {
            refreshTargetConnections();
        }
    }

    /** Draws the lines to nodes that have come since. */
    void refreshLines() {
        refreshSourceConnections();
        refreshTargetConnections();
    }

    @Override
    protected void refreshVisuals() {
        CanvasState state = state();
        NodeFigure figure = nodeFigure();
        state.diagram().node(name()).ifPresent(figure::setNode);
        figure.setBadge(state.layers().shows(Adornment.BADGES) ? state.worst(name()) : Optional.empty(),
                () -> Hint.of(problems()));
        figure.setContents(contents(state.diagram()));
        figure.setPinned(state.placement().isPinned(name()));
        showLive();
        state.placement().of(name()).ifPresent(this::placeAt);
        updatePlacePolicy();
    }

    /** Takes what is live about the node. It is drawn with the next repaint, which the caller asks for. */
    void showLive() {
        nodeFigure().setOverlay(context().model().overlay(name()));
        nodeFigure().setHint(() -> Hint.of(toolTip()));
    }

    private Contents contents(Diagram diagram) {
        int shown = diagram.children(name()).size();
        int hidden = diagram.collapsed(name()).size();
        return new Contents(shown, hidden, shown + hidden < diagram.whole().children(name()).size());
    }

    private void placeAt(Rectangle bounds) {
        if (!bounds.equals(getFigure().getParent().getLayoutManager().getConstraint(getFigure()))) {
            ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), bounds);
        }
    }

    private String problems() {
        List<Diagnostic> problems = state().problemsOf(name());
        String words = problems.stream().limit(MOST_PROBLEMS).map(problem -> "\u2022 " + problem.message()) //$NON-NLS-1$
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
        String more = problems.size() <= MOST_PROBLEMS ? "" //$NON-NLS-1$
                : '\n' + NLS.bind(Texts.Badge_more, problems.size() - MOST_PROBLEMS);
        boolean fixable = problems.stream().anyMatch(problem -> problem.fix().isPresent());
        return words + more + '\n' + (fixable ? Texts.Badge_fixable : Texts.Badge_click);
    }

    private String toolTip() {
        String heading = NLS.bind(Messages.Node_toolTip, name(), node().type());
        int hidden = state().diagram().collapsed(name()).size();
        if (hidden > 0) {
            heading += '\n' + NLS.bind(Texts.Fold_toolTip, hidden);
        }
        heading += context().model().overlay(name()).map(LiveWords::of).orElse(""); //$NON-NLS-1$
        return state().problemsOf(name()).stream().map(Diagnostic::message).limit(5)
                .collect(Collectors.joining("\n", heading + '\n', "")).strip(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof SelectionRequest located && located.getLastButtonPressed() == LEFT) {
            Point pressed = local(located.getLocation());
            if (nodeFigure().onTriangle(pressed)) {
                return new PressTracker(this::fold);
            }
            if (nodeFigure().onBadge(pressed)) {
                return new PressTracker(() -> offerRemedies(located.getLocation()));
            }
            if (nodeFigure().onState(pressed)) {
                return new PressTracker(() -> context().live().openLog(name()));
            }
            if (nodeFigure().onAddress(pressed)) {
                return new PressTracker(() -> context().live().openAddress(name()));
            }
            Optional<Anchor> requirement = NodeGeometry.requirementAt(node(), getFigure().getBounds(), pressed);
            if (requirement.isPresent()) {
                return new LineTool(this, requirement.get().name(), false);
            }
            Optional<Anchor> capability = NodeGeometry.capabilityAt(node(), getFigure().getBounds(), pressed);
            if (capability.isPresent()) {
                return new LineTool(this, capability.get().name(), true);
            }
        }
        return new NodeDragTracker(this);
    }

    /** Offers what can be done about the problems, at the badge. */
    void offerRemedies() {
        Rectangle badge = NodeGeometry.badge(getFigure().getBounds());
        getFigure().translateToAbsolute(badge);
        offerRemedies(badge.getBottomLeft());
    }

    private void offerRemedies(Point place) {
        getViewer().select(this);
        PopUp.open(getViewer().getControl(), place,
                menu -> context().remedies().fill(menu, state().problemsOf(name())));
    }

    /** Hides what is inside, or shows it again. */
    private void fold() {
        boolean collapsed = nodeFigure().state().contents().collapsed();
        context().actions().fold(List.of(name()), !collapsed).map(EditCommand::new)
                .ifPresent(getViewer().getEditDomain().getCommandStack()::execute);
    }

    /** {@return {@code viewerLocation} in the coordinates of the figure's bounds} */
    Point local(Point viewerLocation) {
        Point location = viewerLocation.getCopy();
        getFigure().translateToRelative(location);
        return location;
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_DIRECT_EDIT && onName(request)) {
            rename();
        } else if (request.getType() == RequestConstants.REQ_OPEN && request instanceof SelectionRequest located
                && NodeGeometry.isInside(node(), getFigure().getBounds(), local(located.getLocation()))) {
            diagram().askAfterClick(located.getLocation());
        } else if (request.getType() == RequestConstants.REQ_OPEN) {
            context().details().run();
        }
    }

    private boolean onName(Request request) {
        return !(request instanceof DirectEditRequest direct) || direct.getLocation() == null
                || NodeGeometry.name(getFigure().getBounds()).contains(local(direct.getLocation()));
    }

    /** Opens a field over the name; a frame has none of its own. */
    void rename() {
        if (node().frame()) {
            return;
        }
        new RenameManager(this, context().style().fonts().name()).show();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        Link link = (Link) connection.getModel();
        return SideAnchor.requirement(nodeFigure(), link.source().equals(name()) ? link.requirement() : ""); //$NON-NLS-1$
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        Link link = (Link) connection.getModel();
        return SideAnchor.capability(nodeFigure(), link.capability().filter(name -> link.target().equals(name())));
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return request instanceof ReconnectRequest ? ending(request) : beginning(LineStart.of(request).orElseThrow());
    }

    private ConnectionAnchor beginning(LineStart start) {
        return start.backwards() ? SideAnchor.capability(nodeFigure(), Optional.of(start.anchor()))
                : SideAnchor.requirement(nodeFigure(), start.anchor());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return ending(request);
    }

    private ConnectionAnchor ending(Request request) {
        return LineStart.of(request).orElseThrow().backwards()
                ? SideAnchor.requirement(nodeFigure(), ConnectPolicy.requirement(this, request).orElse("")) //$NON-NLS-1$
                : SideAnchor.capability(nodeFigure(), ConnectPolicy.capability(this, request));
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = toolTip();
            }
        };
    }
}
