package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Anchor;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.canvas.ChoiceCommand.Option;
import org.deepworkbench.topology.ui.internal.figures.LinkFigure;
import org.deepworkbench.topology.ui.internal.figures.NodeGeometry;
import org.deepworkbench.topology.ui.internal.figures.OrthogonalRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;

/** Connects requirements of nodes with capabilities of others, where that is legal: what is lit up. */
final class ConnectPolicy extends GraphicalNodeEditPolicy {

    private final CanvasContext context;

    ConnectPolicy(CanvasContext context) {
        this.context = context;
    }

    private static boolean backwards(Request request) {
        return LineStart.of(request).filter(LineStart::backwards).isPresent();
    }

    /** {@return the capability of {@code part} that a line would end at, going by the place of the request} */
    static Optional<String> capability(NodePart part, Request request) {
        Set<String> legal = part.nodeFigure().state().legal();
        return pointed(part, request, true, legal).or(() -> first(part.node().capabilities(), legal));
    }

    /** {@return the requirement of {@code part} that a line drawn backwards would end at} */
    static Optional<String> requirement(NodePart part, Request request) {
        Set<String> wanting = part.nodeFigure().state().wanting();
        return pointed(part, request, false, wanting).or(() -> first(part.node().requirements(), wanting));
    }

    private static Optional<String> pointed(NodePart part, Request request, boolean left, Set<String> legal) {
        if (!(request instanceof DropRequest drop) || drop.getLocation() == null || legal.isEmpty()) {
            return Optional.empty();
        }
        Rectangle bounds = part.getFigure().getBounds();
        Point place = part.local(drop.getLocation());
        return (left ? NodeGeometry.capabilityAt(part.node(), bounds, place)
                : NodeGeometry.requirementAt(part.node(), bounds, place)).map(Anchor::name).filter(legal::contains);
    }

    private static Optional<String> first(List<Anchor> anchors, Set<String> legal) {
        return anchors.stream().map(Anchor::name).filter(legal::contains).findFirst();
    }

    private NodePart part() {
        return (NodePart) getHost();
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        Command start = new Beginning();
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        return ending(request, request.getLocation(), ends -> context.actions().connect(ends.source(),
                ends.requirement(), ends.target(), Optional.of(ends.capability())));
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return reconnecting(request);
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnecting(request);
    }

    private Command reconnecting(ReconnectRequest request) {
        Link link = (Link) request.getConnectionEditPart().getModel();
        return ending(request, request.getLocation(), ends -> context.actions().reconnect(link, ends));
    }

    /** Ends a line at this node, at the anchor that is pointed at or at one that the person chooses. */
    private Command ending(Request request, Point place, Function<LineEnds, Edit> edit) {
        LineStart start = LineStart.of(request).orElseThrow();
        List<Option> options = start.backwards()
                ? requirements(request).stream().map(requirement -> new Option(requirement, edit.apply(
                        new LineEnds(part().name(), requirement, start.node(), start.anchor())))).toList()
                : capabilities(request, start).stream().map(capability -> new Option(capability, edit.apply(
                        new LineEnds(start.node(), start.anchor(), part().name(), capability)))).toList();
        return options.isEmpty() ? UnexecutableCommand.INSTANCE : ChoiceCommand.of(place, options);
    }

    private List<String> capabilities(Request request, LineStart start) {
        Set<String> legal = part().nodeFigure().state().legal();
        return legal.isEmpty() ? List.of() : pointed(part(), request, true, legal).map(List::of)
                .orElseGet(() -> context.actions().choices(start.node(), start.anchor(), part().name()));
    }

    private Collection<String> requirements(Request request) {
        Set<String> wanting = part().nodeFigure().state().wanting();
        return pointed(part(), request, false, wanting).<Collection<String>>map(List::of).orElse(wanting);
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        LinkFigure figure = new LinkFigure(context.style(), LinkKind.CONNECTS_TO, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
        figure.setSelected(true);
        if (backwards(request)) {
            figure.turnArrow();
        }
        return figure;
    }

    @Override
    protected ConnectionRouter getDummyConnectionRouter(CreateConnectionRequest request) {
        return new OrthogonalRouter(backwards(request));
    }

    /** A line that has begun; it changes nothing until it ends somewhere. */
    private static final class Beginning extends Command {
    }
}
