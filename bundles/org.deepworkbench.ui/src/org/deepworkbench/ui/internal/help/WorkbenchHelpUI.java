package org.deepworkbench.ui.internal.help;

import java.util.Arrays;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** Answers F1 and the help menu with pages of the user guide, inside the workbench and without a network. */
public final class WorkbenchHelpUI extends AbstractHelpUI {

    /** Where the platform keeps a control's help context; see {@code IWorkbenchHelpSystem.setHelp}. */
    private static final String CONTEXT_KEY = "org.eclipse.ui.help"; //$NON-NLS-1$

    @Override
    public void displayHelp() {
        open(Guide.FIRST_PAGE);
    }

    @Override
    public void displaySearch() {
        displayHelp();
    }

    @Override
    public void displayDynamicHelp() {
        open(pageFor(Display.getCurrent().getFocusControl()));
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        open(page(context));
    }

    @Override
    public void displayHelpResource(String href) {
        open(lastPart(href));
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    /** {@return the page of the nearest control around this one that has a help context} */
    private static String pageFor(Control focus) {
        for (Control control = focus; control != null; control = control.getParent()) {
            if (control.getData(CONTEXT_KEY) instanceof String id) {
                return page(HelpSystem.getContext(id));
            }
        }
        return Guide.FIRST_PAGE;
    }

    private static String page(IContext context) {
        return context == null ? Guide.FIRST_PAGE
                : Arrays.stream(context.getRelatedTopics()).findFirst().map(IHelpResource::getHref)
                        .map(WorkbenchHelpUI::lastPart).orElse(Guide.FIRST_PAGE);
    }

    private static String lastPart(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private static void open(String page) {
        Shell active = Display.getCurrent().getActiveShell();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        boolean blocked = active != null
                && (active.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0;
        if (blocked || window == null || window.getActivePage() == null) {
            HelpShell.open(active, page);
            return;
        }
        try {
            ((HelpView) window.getActivePage().showView(HelpView.ID)).open(page);
        } catch (PartInitException e) {
            ILog.of(WorkbenchHelpUI.class).error(e.getMessage(), e);
        }
    }
}
