package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Anchor;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.figures.LinkFigure;
import org.deepworkbench.topology.ui.internal.figures.NodeGeometry;
import org.deepworkbench.topology.ui.internal.figures.OrthogonalRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionRouter;
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

    /** {@return the capability of {@code part} that a line would end at, going by the place of the request} */
    static Optional<String> capability(NodePart part, Request request) {
        return part.nodeFigure().state().legal().isEmpty() ? Optional.empty()
                : choose(part, request, part.nodeFigure().state().legal());
    }

    private static Optional<String> choose(NodePart part, Request request, Set<String> legal) {
        Optional<String> pointed = request instanceof DropRequest drop && drop.getLocation() != null
                ? NodeGeometry.capabilityAt(part.node(), part.getFigure().getBounds(), part.local(drop.getLocation()))
                        .map(Anchor::name).filter(legal::contains)
                : Optional.empty();
        return pointed.or(() -> part.node().capabilities().stream().map(Anchor::name).filter(legal::contains)
                .findFirst());
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
        String requirement = request.getNewObjectType().toString();
        return legal(source.name(), requirement, request)
                .<Command>map(capability -> new EditCommand(
                        context.actions().connect(source.name(), requirement, part().name())))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        Link link = (Link) request.getConnectionEditPart().getModel();
        return legal(link.source(), link.requirement(), request)
                .<Command>map(capability -> new EditCommand(context.actions().reconnect(link, part().name())))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return UnexecutableCommand.INSTANCE;
    }

    private Optional<String> legal(String source, String requirement, Request request) {
        Map<String, Set<String>> targets = context.actions().legalTargets(source, requirement);
        return choose(part(), request, targets.getOrDefault(part().name(), Set.of()));
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        LinkFigure figure = new LinkFigure(context.style(), LinkKind.CONNECTS_TO, ""); //$NON-NLS-1$
        figure.setSelected(true);
        return figure;
    }

    @Override
    protected ConnectionRouter getDummyConnectionRouter(CreateConnectionRequest request) {
        return new OrthogonalRouter();
    }

    /** A line that has begun; it changes nothing until it ends somewhere. */
    private static final class Beginning extends Command {
    }
}
