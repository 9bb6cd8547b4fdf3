package org.deepworkbench.topology.ui.internal.editor;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;

/** The context menu of the canvas. Its content stands in {@code plugin.xml}, and other bundles may add to it. */
final class DiagramMenu {

    private static final String ID = "org.deepworkbench.topology.ui.diagram"; //$NON-NLS-1$

    private DiagramMenu() {
    }

    /** Gives {@code control} the menu. */
    static void on(Control control) {
        MenuManager menu = new MenuManager(null, ID);
        IMenuService menus = PlatformUI.getWorkbench().getService(IMenuService.class);
        menus.populateContributionManager(menu, "popup:" + ID); //$NON-NLS-1$
        control.setMenu(menu.createContextMenu(control));
        control.addDisposeListener(event -> {
            menus.releaseContributions(menu);
            menu.dispose();
        });
    }
}
