package org.deepworkbench.topology.ui.internal.bookmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The entries of a menu for the views of the active topology. */
public final class ViewItems extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Optional<Bookmarks> views = Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActiveEditor).filter(TopologyEditor.class::isInstance)
                .flatMap(editor -> ((TopologyEditor) editor).diagram()).map(Bookmarks::new);
        return views.filter(some -> !some.names().isEmpty()).map(some -> items(some, window.getShell()))
                .orElse(List.of()).toArray(IContributionItem[]::new);
    }

    private static List<IContributionItem> items(Bookmarks views, Shell shell) {
        List<String> names = views.names();
        List<IContributionItem> items = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            items.add(item(NLS.bind(Messages.Views_item, i + 1, plain(name)), () -> views.show(name)));
        }
        items.add(new Separator());
        items.add(each(Messages.Views_rename, names, name -> views.rename(shell, name)));
        items.add(each(Messages.Views_remove, names, views::remove));
        return items;
    }

    private static IContributionItem each(String label, List<String> names, Consumer<String> action) {
        IMenuManager menu = new MenuManager(label);
        names.forEach(name -> menu.add(item(plain(name), () -> action.accept(name))));
        return menu;
    }

    /** In menus an ampersand stands before the letter that chooses an entry. */
    private static String plain(String name) {
        return name.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static IContributionItem item(String label, Runnable action) {
        return new ActionContributionItem(new Action(label) {
            @Override
            public void run() {
                action.run();
            }
        });
    }
}
