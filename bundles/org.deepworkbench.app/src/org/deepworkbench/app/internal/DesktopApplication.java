package org.deepworkbench.app.internal;

import java.nio.file.Path;
import org.deepworkbench.account.PasswordPrompt;
import org.deepworkbench.app.internal.accounts.MasterPasswordWindow;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** The desktop: takes its workspace and runs the workbench until the last window closes. */
public final class DesktopApplication implements IApplication {

    /** Exit code when the workspace cannot be had: a wrong use, as for every command. */
    private static final Integer NO_WORKSPACE = 2;

    @Override
    public Object start(IApplicationContext context) {
        withoutAwtWindows();
        WarmUp.start();
        Display display = PlatformUI.createDisplay();
        try {
            WorkspaceLocation.Outcome outcome = WorkspaceLocation.take(Platform.getInstanceLocation(),
                    Path.of(System.getProperty("user.home"))); //$NON-NLS-1$
            if (outcome instanceof WorkspaceLocation.Refused refused) {
                context.applicationRunning();
                MessageDialog.openError(null, Messages.DesktopApplication_title, refused.fault().sentence());
                return NO_WORKSPACE;
            }
            FrameworkUtil.getBundle(DesktopApplication.class).getBundleContext()
                    .registerService(PasswordPrompt.class, new MasterPasswordWindow(display), null);
            int code = PlatformUI.createAndRunWorkbench(display, new DesktopAdvisor());
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /**
     * Icons are drawn by way of AWT. Left to itself it opens its own connection to the window system, on whichever
     * thread draws first, and now and then the two toolkits then wait for each other while they begin.
     */
    private static void withoutAwtWindows() {
        System.setProperty("java.awt.headless", "true"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
