package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Opens a field of several lines over a note. Clicking elsewhere or Ctrl+Enter ends it, Escape forgets what was typed. */
final class NoteManager extends DirectEditManager {

    private static final int INSET = 4;

    private final Font base;

    NoteManager(NotePart part, Font font) {
        super(part, TextCellEditor.class, editor -> place(part, editor));
        this.base = font;
    }

    @Override
    protected CellEditor createCellEditorOn(Composite canvas) {
        return new TextCellEditor(canvas, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    }

    private static void place(NotePart part, CellEditor editor) {
        Rectangle paper = part.getFigure().getBounds().getCopy().shrink(INSET, INSET);
        part.getFigure().translateToAbsolute(paper);
        editor.getControl().setBounds(paper.x, paper.y, paper.width, paper.height);
    }

    @Override
    protected void initCellEditor() {
        NotePart part = (NotePart) getEditPart();
        Text field = (Text) getCellEditor().getControl();
        double zoom = ((ZoomManager) part.getViewer().getProperty(ZoomManager.class.toString())).getZoom();
        int height = Math.max(6, (int) Math.round(base.getFontData()[0].getHeight() * zoom));
        Font font = FontDescriptor.createFrom(base).setHeight(height).createFont(field.getDisplay());
        field.addDisposeListener(event -> font.dispose());
        field.setFont(font);
        field.setTextLimit(Notes.LONGEST);
        getCellEditor().setValue(part.text());
        field.setSelection(field.getCharCount());
    }
}
