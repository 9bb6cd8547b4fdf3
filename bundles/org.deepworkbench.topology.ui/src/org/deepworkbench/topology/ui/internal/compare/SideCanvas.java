package org.deepworkbench.topology.ui.internal.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.topology.ui.internal.canvas.CanvasContext;
import org.deepworkbench.topology.ui.internal.canvas.CanvasControl;
import org.deepworkbench.topology.ui.internal.editor.PageLook;
import org.deepworkbench.topology.ui.internal.figures.NodeStyle;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;

/** One version as a diagram that can be looked at and not changed, with a frame around every node that differs. */
final class SideCanvas {

    private final Composite control;
    private final CanvasControl canvas;
    private final DocumentSession session;

    /**
     * @param id    names the canvas for tests
     * @param side  the version
     * @param marks its nodes that differ
     */
    SideCanvas(Composite parent, IEditorPart editor, String id, Comparison.Side side, Map<String, Mark> marks) {
        PageLook look = PageLook.of(parent);
        session = DocumentSession.of(side.prepared());
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Label label = new Label(control, SWT.NONE);
        label.setText(side.label());
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(label);
        canvas = new CanvasControl(control, editor,
                CanvasContext.lookedAt(session.canvas(), look.style(), session.actions()), edit -> { });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        ControlIds.tag(canvas.viewer().getControl(), id);
        mark(marks, look.style());
    }

    private void mark(Map<String, Mark> marks, NodeStyle style) {
        LayerManager layers = (LayerManager) canvas.viewer().getRootEditPart();
        IFigure layer = layers.getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
        Color ground = style.look().card();
        marks.forEach((node, mark) -> {
            Optional<Rectangle> place = session.canvas().state().placement().inDiagram(node);
            place.ifPresent(bounds -> layer.add(new MarkFigure(bounds, mark.sign(),
                    mark.colour().on(canvas.viewer().getControl()), ground, style.fonts().name())));
        });
    }

    /** {@return the control with all of it} */
    Composite control() {
        return control;
    }

    /** Selects the node of that name, and shows it; with none, nothing is selected. */
    void select(Optional<String> node) {
        canvas.select(node.stream().toList());
    }

    /** Calls {@code then} with the names of the nodes that are selected, whenever that changes. */
    void whenSelected(Consumer<List<String>> then) {
        canvas.viewer().addSelectionChangedListener(event -> then.accept(canvas.selectedNodes()));
    }
}
