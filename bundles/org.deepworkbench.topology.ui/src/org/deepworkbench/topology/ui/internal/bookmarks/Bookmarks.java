package org.deepworkbench.topology.ui.internal.bookmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.deepworkbench.topology.core.edit.ChangeLayout;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.core.picture.TopologyLayout.View;
import org.deepworkbench.topology.core.viewpoint.Representation;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.ui.internal.editor.DiagramPage;
import org.deepworkbench.topology.ui.internal.viewpoints.ViewStack;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** The parts of a diagram that a person gave names, to come back to them. They are kept with the layout. */
record Bookmarks(DiagramPage page) {

    /** {@return the names of the views, in the order in which they were kept} */
    List<String> names() {
        return List.copyOf(views().keySet());
    }

    private Map<String, View> views() {
        return page.session().document().layout().views();
    }

    /** Asks for a name and keeps what is seen of the diagram under it. */
    void keep(Shell shell) {
        Rectangle seen = page.canvas().seen();
        ask(shell, Messages.Views_title, NLS.bind(Messages.Views_suggestion, views().size() + 1)).ifPresent(name -> {
            View view = new View(new Bounds(seen.x, seen.y, seen.width, seen.height),
                    page.session().document().layout().nesting().key());
            page.session().run(new ChangeLayout(NLS.bind(Messages.Views_keep, name),
                    layout -> layout.withView(name, view)));
        });
    }

    /** Shows the view of that name, if there is one. */
    void show(String name) {
        Optional.ofNullable(views().get(name)).ifPresent(view -> {
            showDiagram(view.nesting());
            Bounds area = view.area();
            page.canvas().showArea(new Rectangle(area.x(), area.y(), area.width(), area.height()));
        });
    }

    /** Nodes stand elsewhere in diagrams of another nesting. Where none is left of this one, any must do. */
    private void showDiagram(String nesting) {
        Predicate<Viewpoint> suits = viewpoint -> viewpoint.representation() == Representation.DIAGRAM
                && viewpoint.nesting().key().equals(nesting);
        ViewStack stack = page.views();
        if (!suits.test(stack.shown())) {
            stack.viewpoints().stream().filter(suits).findFirst().ifPresentOrElse(stack::show, stack::showDiagram);
        }
    }

    /** Asks for another name for a view. */
    void rename(Shell shell, String name) {
        ask(shell, Messages.Views_rename, name).filter(other -> !other.equals(name)).ifPresent(other -> page.session().run(
                new ChangeLayout(NLS.bind(Messages.Views_renameEdit, name, other),
                        layout -> renamed(layout, name, other))));
    }

    /** The view stays where it was among the others. */
    private static TopologyLayout renamed(TopologyLayout layout, String from, String to) {
        TopologyLayout changed = layout;
        for (Map.Entry<String, View> view : layout.views().entrySet()) {
            String name = view.getKey();
            changed = changed.withoutView(name).withView(name.equals(from) ? to : name, view.getValue());
        }
        return changed;
    }

    void remove(String name) {
        page.session().run(new ChangeLayout(NLS.bind(Messages.Views_removeEdit, name),
                layout -> layout.withoutView(name)));
    }

    private Optional<String> ask(Shell shell, String title, String suggestion) {
        InputDialog dialog = new InputDialog(shell, title, Messages.Views_name, suggestion,
                typed -> fault(typed.strip(), suggestion));
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    /** What is wrong with a name; null for nothing, as JFace has it. */
    private String fault(String name, String suggestion) {
        boolean taken = views().containsKey(name) && !name.equals(suggestion);
        return name.isEmpty() ? Messages.Views_nameMissing : taken ? Messages.Views_nameTaken : null;
    }
}
