package org.deepworkbench.app.internal;

import java.util.List;
import org.deepworkbench.app.internal.welcome.FirstStart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** How a window looks at first, and what happens when the first one ever opens. */
final class DesktopWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final int WIDTH = 1360;
    private static final int HEIGHT = 860;

    /** Actions of text editors that the platform puts into every window. */
    private static final List<String> NOT_WANTED = List.of("annotationNavigation", "navigation", //$NON-NLS-1$ //$NON-NLS-2$
            "convertLineDelimitersTo", "openExternalFile"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final String TEXT_ACTION_SETS = "org.eclipse.ui.edit.text.actionSet."; //$NON-NLS-1$

    DesktopWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new DesktopActions(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(WIDTH, HEIGHT));
        window.setTitle(Messages.DesktopApplication_title);
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowCreate() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page != null) {
            NOT_WANTED.forEach(name -> page.hideActionSet(TEXT_ACTION_SETS + name));
        }
    }

    @Override
    public void postWindowOpen() {
        FirstStart.greet(getWindowConfigurer().getWindow());
    }
}
