package org.deepworkbench.topology.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.ui.internal.clipboard.DiagramClipboard;
import org.deepworkbench.topology.ui.internal.clipboard.FieldDeed;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;

/** Leads the workbench's own commands, such as delete and undo, to the page that is shown. */
public final class TopologyContributor extends MultiPageEditorActionBarContributor {

    private static final List<ActionFactory> OF_TEXT = List.of(ActionFactory.CUT, ActionFactory.COPY,
            ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
            ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.PRINT);

    private Optional<TopologyEditor> editor = Optional.empty();

    @Override
    public void setActiveEditor(IEditorPart part) {
        editor = part instanceof TopologyEditor topology ? Optional.of(topology) : Optional.empty();
        super.setActiveEditor(part);
    }

    @Override
    public void setActivePage(IEditorPart page) {
        IActionBars bars = getActionBars();
        bars.clearGlobalActionHandlers();
        switch (page) {
            case ITextEditor text ->
                OF_TEXT.stream().map(ActionFactory::getId)
                        .forEach(id -> bars.setGlobalActionHandler(id, text.getAction(id)));
            case DiagramPage diagram -> {
                DiagramClipboard clipboard = new DiagramClipboard(diagram.session());
                set(ActionFactory.CUT, FieldDeed.CUT, clipboard::cut);
                set(ActionFactory.COPY, FieldDeed.COPY, clipboard::copy);
                set(ActionFactory.PASTE, FieldDeed.PASTE, clipboard::paste);
                set(ActionFactory.DELETE, FieldDeed.DELETE, diagram::delete);
                set(ActionFactory.SELECT_ALL, FieldDeed.SELECT_ALL, () -> diagram.canvas().selectAll());
                set(ActionFactory.RENAME, diagram::rename);
                set(ActionFactory.FIND, diagram::find);
                set(ActionFactory.PRINT, diagram::print);
                editor.ifPresent(topology -> topology.whenOpen(open -> open.shareHistory(bars)));
            }
            case null, default -> { }
        }
        bars.updateActionBars();
    }

    /** In a text field the action is about the text. */
    private void set(ActionFactory factory, FieldDeed inField, Runnable action) {
        set(factory, () -> {
            if (!inField.isDoneIn(Display.getCurrent().getFocusControl())) {
                action.run();
            }
        });
    }

    private void set(ActionFactory factory, Runnable action) {
        IAction handler = new Action() {
            @Override
            public void run() {
                action.run();
            }
        };
        getActionBars().setGlobalActionHandler(factory.getId(), handler);
    }
}
