package org.deepworkbench.ui.internal.help;

import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.internal.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The user guide beside the work. */
public final class HelpView extends ViewPart {

    /** Identifies the view. */
    public static final String ID = "org.deepworkbench.ui.help"; //$NON-NLS-1$

    private GuideBrowser browser;

    @Override
    public void createPartControl(Composite parent) {
        browser = new GuideBrowser(parent, Guide.ofProduct());
        Action back = action(Messages.HelpView_back, Icons.BACK, browser::back);
        Action home = action(Messages.HelpView_home, Icons.HOME, () -> browser.open(Guide.FIRST_PAGE));
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(back);
        bar.add(home);
        browser.onPage(title -> back.setEnabled(browser.canGoBack()));
        browser.open(Guide.FIRST_PAGE);
    }

    private static Action action(String name, Icons icon, Runnable what) {
        Action action = new Action(name) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setImageDescriptor(icon.descriptor());
        action.setToolTipText(name);
        return action;
    }

    /** Shows a page of the guide, such as {@code catalog.md}. */
    void open(String page) {
        browser.open(page);
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }
}
