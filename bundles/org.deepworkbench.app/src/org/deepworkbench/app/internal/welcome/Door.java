package org.deepworkbench.app.internal.welcome;

import org.deepworkbench.ui.Icons;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * One way in.
 *
 * @param id     stable name for tests
 * @param icon   48 pixels
 * @param title  what a person wants to do
 * @param text   what awaits them
 * @param action words on its button
 * @param way    what happens when the door is taken
 */
record Door(String id, Icons icon, String title, String text, String action, Way way) {

    /** Leads into a window; on the display thread. */
    @FunctionalInterface
    interface Way {
        void into(IWorkbenchWindow window) throws CoreException;
    }
}
