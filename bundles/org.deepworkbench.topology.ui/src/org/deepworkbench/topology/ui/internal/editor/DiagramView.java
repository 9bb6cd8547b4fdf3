package org.deepworkbench.topology.ui.internal.editor;

import org.deepworkbench.topology.ui.internal.canvas.CanvasControl;
import org.deepworkbench.topology.ui.internal.viewpoints.TopologyView;
import org.eclipse.swt.widgets.Control;

/**
 * The canvas as one of the views of a topology.
 *
 * @param canvas the canvas
 */
record DiagramView(CanvasControl canvas) implements TopologyView {

    @Override
    public Control control() {
        return canvas.control();
    }

    @Override
    public void setFocus() {
        canvas.viewer().getControl().setFocus();
    }

    @Override
    public void rename() {
        canvas.renameSelected();
    }
}
