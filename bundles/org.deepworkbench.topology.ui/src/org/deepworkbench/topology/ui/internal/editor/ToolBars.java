package org.deepworkbench.topology.ui.internal.editor;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;

/** Tool bars whose content stands in {@code plugin.xml}, so that other bundles can add to it. */
final class ToolBars {

    private ToolBars() {
    }

    /** {@return the tool bar of that id} */
    static ToolBar create(Composite parent, String id) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        IMenuService menus = PlatformUI.getWorkbench().getService(IMenuService.class);
        menus.populateContributionManager(tools, "toolbar:" + id); //$NON-NLS-1$
        ToolBar control = tools.createControl(parent);
        control.addDisposeListener(event -> {
            menus.releaseContributions(tools);
            tools.dispose();
        });
        return control;
    }
}
