package org.deepworkbench.topology.ui.internal.compare;

import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Compares the topology in the active editor, as it is there, with another version. */
abstract class CompareHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof TopologyEditor editor) {
            editor.whenOpen(topology -> compare(editor, Version.of(editor.file(), topology.session().document())));
        }
        return null;
    }

    /** Finds out with what the version shall be compared, and calls {@link #show}. */
    abstract void compare(TopologyEditor editor, Version newer);

    /** Compares in the background, and shows what comes out in an editor. */
    static void show(TopologyEditor editor, CompareJob.OlderVersion older, Version newer) {
        IWorkbenchPage page = editor.getSite().getPage();
        new CompareJob(older, newer,
                input -> editor.getSite().getShell().getDisplay().asyncExec(() -> open(page, input))).schedule();
    }

    private static void open(IWorkbenchPage page, CompareInput input) {
        try {
            page.openEditor(input, CompareEditor.ID);
        } catch (PartInitException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
