package org.deepworkbench.topology.ui.internal.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deepworkbench.topology.ui.internal.arrange.Snapping;
import org.deepworkbench.topology.ui.internal.diagram.AreaKey;
import org.deepworkbench.topology.ui.internal.diagram.AreaPiece;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** A part with nodes inside. */
abstract class NestingPart extends AbstractGraphicalEditPart {

    private final CanvasContext context;

    NestingPart(CanvasContext context) {
        this.context = context;
    }

    final CanvasContext context() {
        return context;
    }

    final CanvasState state() {
        return context.model().state();
    }

    @Override
    protected abstract List<Object> getModelChildren();

    /** {@return what stands for the pieces of areas drawn inside a host, or in the diagram for none} */
    static Stream<AreaKey> areas(CanvasState state, Optional<String> host) {
        return state.areas().in(host).stream().map(AreaPiece::key);
    }

    /** Asked at the beginning of each drag among the nodes inside. */
    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class kind) {
        return kind == SnapToHelper.class ? Snapping.of(this) : super.getAdapter(kind);
    }

    /**
     * Removes the parts of nodes that are no longer inside. To be called on all parts before {@link #grow} is called on
     * any, because a node that moves to another host is removed here and made anew there.
     */
    final void prune() {
        Set<Object> wanted = new HashSet<>(getModelChildren());
        for (Object child : getChildren().toArray()) {
            EditPart part = (EditPart) child;
            if (!wanted.contains(part.getModel())) {
                removeChild(part);
            }
        }
    }

    /**
     * Adds the parts of nodes that have come inside, and puts all in the order of the topology. What is there in the
     * right order stays: the inherited way takes every figure out and in again, with all lines at it.
     */
    final void grow() {
        List<?> wanted = getModelChildren();
        for (int index = 0; index < wanted.size(); index++) {
            if (index < getChildren().size() && model(index).equals(wanted.get(index))) {
                continue;
            }
            if (getViewer().getEditPartRegistry().get(wanted.get(index)) instanceof EditPart there
                    && there.getParent() == this) {
                refreshChildren();
                return;
            }
            addChild(createChild(wanted.get(index)), index);
        }
    }

    private Object model(int index) {
        return ((EditPart) getChildren().get(index)).getModel();
    }
}
