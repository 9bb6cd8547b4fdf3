package org.deepworkbench.topology.ui.internal.library;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The context menu of the library, and the star key, which does what its second entry does. */
final class LibraryMenu {

    private static final char STAR = '*';

    private final TreeViewer tree;
    private final LibraryMemory memory;
    private final Consumer<LibraryItem> add;

    private LibraryMenu(TreeViewer tree, LibraryMemory memory, Consumer<LibraryItem> add) {
        this.tree = tree;
        this.memory = memory;
        this.add = add;
    }

    /** Gives the tree its menu. */
    static void on(TreeViewer tree, LibraryMemory memory, Consumer<LibraryItem> add) {
        LibraryMenu content = new LibraryMenu(tree, memory, add);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> content.selected().ifPresent(item -> content.fill(manager, item)));
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
        tree.getTree().addDisposeListener(event -> menu.dispose());
        tree.getTree().addListener(SWT.KeyDown, content::press);
    }

    private Optional<LibraryItem> selected() {
        return LibraryTree.item(tree.getStructuredSelection().getFirstElement());
    }

    private void fill(IMenuManager menu, LibraryItem item) {
        menu.add(action(Messages.Library_add, () -> add.accept(item)));
        menu.add(action(memory.preferred().isFavourite(item) ? Messages.Library_notFavourite
                : Messages.Library_favourite, () -> memory.toggle(item)));
    }

    private static Action action(String text, Runnable deed) {
        return new Action(text) {
            @Override
            public void run() {
                deed.run();
            }
        };
    }

    private void press(Event event) {
        if (event.character == STAR) {
            selected().ifPresent(memory::toggle);
            event.doit = false;
        }
    }
}
