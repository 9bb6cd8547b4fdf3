package org.deepworkbench.topology.ui.internal.canvas;

import org.deepworkbench.topology.ui.internal.figures.NodeGeometry;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Text;

/** Opens a field over a node's name, as large as the canvas is zoomed. */
final class RenameManager extends DirectEditManager {

    private final Font base;

    RenameManager(NodePart part, Font font) {
        super(part, TextCellEditor.class, editor -> place(part, editor));
        this.base = font;
    }

    private static void place(NodePart part, CellEditor editor) {
        Rectangle name = NodeGeometry.name(part.getFigure().getBounds());
        part.getFigure().translateToAbsolute(name);
        name.expand(3, 1);
        editor.getControl().setBounds(name.x, name.y, name.width, name.height);
    }

    @Override
    protected void initCellEditor() {
        NodePart part = (NodePart) getEditPart();
        Text field = (Text) getCellEditor().getControl();
        double zoom = ((ZoomManager) part.getViewer().getProperty(ZoomManager.class.toString())).getZoom();
        int height = Math.max(6, (int) Math.round(base.getFontData()[0].getHeight() * zoom));
        Font font = FontDescriptor.createFrom(base).setHeight(height).createFont(field.getDisplay());
        field.addDisposeListener(event -> font.dispose());
        field.setFont(font);
        getCellEditor().setValue(part.name());
        field.selectAll();
    }
}
