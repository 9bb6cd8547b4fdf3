package org.deepworkbench.app.internal.welcome;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.prefs.BackingStoreException;

/** What a person meets the first time a workspace is opened: the welcome page and the sample project. */
public final class FirstStart {

    private static final String NODE = "org.deepworkbench.app"; //$NON-NLS-1$
    private static final String GREETED = "greeted"; //$NON-NLS-1$

    private FirstStart() {
    }

    /** Opens the welcome page and creates the sample, unless this workspace has seen them before. */
    public static void greet(IWorkbenchWindow window) {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
        if (preferences.getBoolean(GREETED, false)) {
            return;
        }
        new SampleProject().create().schedule();
        WelcomeEditor.open(window.getActivePage());
        preferences.putBoolean(GREETED, true);
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            Doors.log(e.getMessage(), e);
        }
    }
}
