package org.deepworkbench.topology.ui.internal.layout;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.edit.ChangeLayout;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;
import org.deepworkbench.topology.ui.internal.editor.DiagramPage;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.osgi.util.NLS;

/** What a person can ask for about the places of nodes. For the display thread. */
public final class Arranging {

    private Arranging() {
    }

    /** Begins to give every node that is not pinned a new place. */
    public static void all(DiagramPage page) {
        start(Messages.Arrange_all, page, Movable.all(diagram(page), pinned(page.session())));
    }

    /** Begins to give the selected nodes, and those inside, new places among the others. */
    public static void selection(DiagramPage page) {
        start(Messages.Arrange_selection, page,
                Movable.selected(diagram(page), pinned(page.session()), page.canvas().selectedNodes()));
    }

    private static void start(String label, DiagramPage page, Set<String> moved) {
        if (!moved.isEmpty()) {
            new ArrangeJob(label, page, moved).schedule();
        }
    }

    /** Pins the selected nodes or, if all of them are pinned, lets them go. */
    public static void pin(DiagramPage page) {
        List<String> selected = page.canvas().selectedNodes();
        if (!selected.isEmpty()) {
            boolean release = pinned(page.session()).containsAll(selected);
            page.session().run(new ChangeLayout(label(selected, release),
                    layout -> layout.withPinned(changed(layout.pinned(), selected, release))));
        }
    }

    private static Set<String> changed(Collection<String> pinned, List<String> selected, boolean release) {
        Set<String> names = new LinkedHashSet<>(pinned);
        if (release) {
            selected.forEach(names::remove);
        } else {
            names.addAll(selected);
        }
        return names;
    }

    private static String label(List<String> selected, boolean release) {
        return selected.size() == 1 ? NLS.bind(release ? Messages.Unpin_one : Messages.Pin_one, selected.get(0))
                : NLS.bind(release ? Messages.Unpin_several : Messages.Pin_several, selected.size());
    }

    private static Diagram diagram(DiagramPage page) {
        return page.session().canvas().state().diagram();
    }

    private static Set<String> pinned(DocumentSession session) {
        return session.document().layout().pinned();
    }
}
