package org.deepworkbench.topology.ui.internal.canvas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.diagram.Trail;
import org.deepworkbench.topology.ui.internal.diagram.Walk;
import org.deepworkbench.topology.ui.internal.diagram.Walk.Stop;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * What keys do on the canvas that are no commands: arrows move the selected nodes, Tab walks from node to node and along
 * their lines, arrows with Ctrl and Shift follow lines, Enter shows details. Without a selected node arrows go to the nearest node, as they do with Ctrl.
 */
final class CanvasKeys extends GraphicalViewerKeyHandler {

    /** How far an arrow moves, in pixels at 100 %: from dot to dot of the grid. */
    private static final int STEP = DottedGrid.STEP;
    /** Milliseconds without an arrow after which the next one begins a new step of the history. */
    private static final int PAUSE = 1000;

    private static final int FOLLOW = SWT.MOD1 | SWT.SHIFT;

    private final CanvasContext context;
    private final Consumer<Edit> document;
    private Object series = new Object();
    private Set<String> moving = Set.of();
    private int last;

    /** @param document carries edits out */
    CanvasKeys(GraphicalViewer viewer, CanvasContext context, Consumer<Edit> document) {
        super(viewer);
        this.context = context;
        this.document = document;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
        Optional<Point> arrow = plain ? arrow(event.keyCode) : Optional.empty();
        if (arrow.isPresent() && !selectedNodes().isEmpty()) {
            move(arrow.get().scale((event.stateMask & SWT.SHIFT) == 0 ? STEP : 1), event.time);
        } else if (plain && event.character == SWT.TAB) {
            walk((event.stateMask & SWT.SHIFT) != 0);
        } else if ((event.stateMask & SWT.MODIFIER_MASK) == FOLLOW && arrow(event.keyCode).isPresent()) {
            follow(event.keyCode);
        } else if (plain && (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            context.details().run();
        } else {
            return super.keyPressed(event);
        }
        return true;
    }

    private static Optional<Point> arrow(int key) {
        return Optional.ofNullable(switch (key) {
            case SWT.ARROW_LEFT -> new Point(-1, 0);
            case SWT.ARROW_RIGHT -> new Point(1, 0);
            case SWT.ARROW_UP -> new Point(0, -1);
            case SWT.ARROW_DOWN -> new Point(0, 1);
            default -> null;
        });
    }

    private void move(Point by, int time) {
        Set<String> nodes = selectedNodes();
        if (time - last > PAUSE || !nodes.equals(moving)) {
            series = new Object();
        }
        moving = nodes;
        last = time;
        Map<String, Point> places = new HashMap<>();
        for (String name : nodes) {
            context.model().state().placement().of(name)
                    .ifPresent(place -> places.put(name, place.getLocation().translate(by)));
        }
        document.accept(context.actions().nudge(places, series));
        getViewer().flush();
        getViewer().reveal(getViewer().getFocusEditPart());
    }

    /** The selected nodes but for those that are inside another one and so move with it. */
    private Set<String> selectedNodes() {
        Set<String> names = new HashSet<>();
        parts().filter(NodePart.class::isInstance).forEach(part -> names.add(((NodePart) part).name()));
        Set<String> outermost = new HashSet<>(names);
        outermost.removeIf(name -> isInsideAnother(name, names));
        return outermost;
    }

    private boolean isInsideAnother(String name, Set<String> names) {
        Optional<String> host = host(name);
        while (host.isPresent() && !names.contains(host.get())) {
            host = host(host.get());
        }
        return host.isPresent();
    }

    private Optional<String> host(String name) {
        return context.model().state().diagram().node(name).flatMap(Node::host);
    }

    private Stream<EditPart> parts() {
        return ((List<?>) getViewer().getSelectedEditParts()).stream().map(EditPart.class::cast);
    }

    private void follow(int arrow) {
        Trail trail = new Trail(context.model().state().diagram());
        at().flatMap(stop -> switch (arrow) {
            case SWT.ARROW_LEFT -> trail.back(stop);
            case SWT.ARROW_RIGHT -> trail.on(stop);
            default -> trail.beside(stop, arrow == SWT.ARROW_UP ? -1 : 1);
        }).map(this::part).ifPresent(this::go);
    }

    private Optional<Stop> at() {
        return parts().reduce((first, second) -> second).flatMap(CanvasKeys::stop);
    }

    private void go(EditPart part) {
        getViewer().setSelection(new StructuredSelection(part));
        getViewer().setFocus(part);
        getViewer().reveal(part);
    }

    /** Goes on to the next node or line; at the end of the diagram the next control gets the focus. */
    private void walk(boolean back) {
        CanvasState state = context.model().state();
        Optional<EditPart> next = Walk.of(state.diagram(), state.placement()).next(at(), back).map(this::part);
        if (next.isPresent()) {
            go(next.get());
        } else {
            getViewer().getControl().traverse(back ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT);
        }
    }

    private static Optional<Stop> stop(EditPart part) {
        return Optional.ofNullable(switch (part) {
            case NodePart node -> new Stop(node.name(), Optional.empty());
            case LinkPart line -> new Stop(line.link().source(), Optional.of(line.link()));
            default -> null;
        });
    }

    private EditPart part(Stop stop) {
        Object key = stop.line().isPresent() ? stop.line().get() : new NodeKey(stop.node());
        DiagramPart diagram = (DiagramPart) getViewer().getContents();
        diagram.need(stop.node());
        stop.line().ifPresent(diagram::need);
        return (EditPart) getViewer().getEditPartRegistry().get(key);
    }
}
