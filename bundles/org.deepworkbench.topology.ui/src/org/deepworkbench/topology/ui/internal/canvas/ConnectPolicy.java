package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Anchor;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.canvas.CapabilityTool.Offered;
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

/** Connects requirements of nodes with capabilities of others, where that is legal. */
final class ConnectPolicy extends GraphicalNodeEditPolicy {

    private final CanvasContext context;

    ConnectPolicy(CanvasContext context) {
        this.context = context;
    }

    /** {@return the capability that a line is drawn from backwards; nothing if it is not drawn backwards} */
    static Optional<Offered> offered(Request request) {
        return request instanceof CreateConnectionRequest create && create.getNewObjectType() instanceof Offered from
                ? Optional.of(from) : Optional.empty();
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
        NodePart source = (NodePart) request.getSourceEditPart();
        List<Option> options = offered(request)
                .map(from -> backwards(source.name(), from.capability(), request))
                .orElseGet(() -> forwards(source.name(), request.getNewObjectType().toString(), request));
        return options.isEmpty() ? UnexecutableCommand.INSTANCE : ChoiceCommand.of(request.getLocation(), options);
    }

    private List<Option> forwards(String node, String requirement, CreateConnectionRequest request) {
        CanvasActions actions = context.actions();
        String target = part().name();
        Set<String> legal = part().nodeFigure().state().legal();
        List<String> choices = legal.isEmpty() ? List.of() : pointed(part(), request, true, legal)
                .map(List::of).orElseGet(() -> actions.choices(node, requirement, target));
        return choices.stream().map(capability -> new Option(capability,
                actions.connect(node, requirement, target, Optional.of(capability)))).toList();
    }

    private List<Option> backwards(String target, String capability, CreateConnectionRequest request) {
        CanvasActions actions = context.actions();
        String node = part().name();
        Set<String> wanting = part().nodeFigure().state().wanting();
        Collection<String> choices = pointed(part(), request, false, wanting)
                .<Collection<String>>map(List::of).orElse(wanting);
        return choices.stream().map(requirement -> new Option(requirement,
                actions.connect(node, requirement, target, Optional.of(capability)))).toList();
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        Link link = (Link) request.getConnectionEditPart().getModel();
        String target = part().name();
        boolean legal = !link.source().equals(target)
                && !context.actions().choices(link.source(), link.requirement(), target).isEmpty();
        return legal ? new EditCommand(context.actions().reconnect(link, target)) : UnexecutableCommand.INSTANCE;
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return UnexecutableCommand.INSTANCE;
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        LinkFigure figure = new LinkFigure(context.style(), LinkKind.CONNECTS_TO, ""); //$NON-NLS-1$
        figure.setSelected(true);
        if (offered(request).isPresent()) {
            figure.turnArrow();
        }
        return figure;
    }

    @Override
    protected ConnectionRouter getDummyConnectionRouter(CreateConnectionRequest request) {
        return new OrthogonalRouter(offered(request).isPresent());
    }

    /** A line that has begun; it changes nothing until it ends somewhere. */
    private static final class Beginning extends Command {
    }
}
