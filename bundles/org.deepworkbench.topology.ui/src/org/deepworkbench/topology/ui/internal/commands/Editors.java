package org.deepworkbench.topology.ui.internal.commands;

import java.util.Optional;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds the composer that a command is meant for. */
public final class Editors {

    private Editors() {
    }

    static Optional<TopologyEditor> active(ExecutionEvent event) {
        return HandlerUtil.getActiveEditor(event) instanceof TopologyEditor editor ? Optional.of(editor)
                : Optional.empty();
    }

    /** {@return the composer that is the active editor of the window in front} For the display thread. */
    public static Optional<TopologyEditor> shown() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .map(IWorkbenchWindow::getActivePage).map(IWorkbenchPage::getActiveEditor)
                .filter(TopologyEditor.class::isInstance).map(TopologyEditor.class::cast);
    }
}
