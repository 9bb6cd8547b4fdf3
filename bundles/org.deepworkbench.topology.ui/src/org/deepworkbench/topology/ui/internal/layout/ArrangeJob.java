package org.deepworkbench.topology.ui.internal.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.edit.ChangeLayout;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.core.edit.MoveNodes;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.LayoutService;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.core.picture.TopologyLayout.Line;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;
import org.deepworkbench.topology.ui.internal.editor.DiagramPage;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SpreadApart;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Seeks new places for nodes in the background, where it can be cancelled, and moves the nodes there in one step that
 * can be undone. Where the diagram has become another one in the meantime nothing moves.
 */
final class ArrangeJob extends Job {

    private final DiagramPage page;
    private final Display display;
    private final Diagram diagram;
    private final TopologyLayout before;
    private final Set<String> moved;

    /**
     * To be called on the display thread.
     *
     * @param label what it does, for the progress and for the history
     * @param page  shows the diagram
     * @param moved names of the nodes that get new places
     */
    ArrangeJob(String label, DiagramPage page, Set<String> moved) {
        super(label);
        this.page = page;
        this.display = page.canvas().control().getDisplay();
        this.diagram = session().canvas().state().diagram();
        this.before = session().canvas().state().placement().layout();
        this.moved = moved;
        setPriority(INTERACTIVE);
    }

    private DocumentSession session() {
        return page.session();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        Optional<TopologyLayout> found = LayoutService.rearrange(diagram.topology(), before, moved,
                monitor::isCanceled);
        found.ifPresent(layout -> display.asyncExec(() -> show(layout)));
        return found.isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    private void show(TopologyLayout found) {
        if (page.canvas().control().isDisposed()
                || !diagram.topology().equals(session().canvas().state().diagram().topology())) {
            return;
        }
        boolean all = moved.size() == diagram.nodes().size();
        Edit place = new MoveNodes(places(found));
        Edit straighten = new ChangeLayout(getName(), layout -> layout.straightened(this::concerns));
        Edit edit = new EditSequence(getName(),
                all ? List.of(place, straighten) : List.of(place, straighten, new SpreadApart()));
        page.canvas().glide(() -> session().run(edit));
        if (all) {
            page.canvas().fit();
        }
    }

    private boolean concerns(Line line) {
        return moved.contains(line.source()) || moved.contains(line.target());
    }

    /** Sizes are left out, so that containers go on fitting what is inside. */
    private static Map<String, Bounds> places(TopologyLayout found) {
        Map<String, Bounds> places = new LinkedHashMap<>();
        found.nodes().forEach((name, bounds) -> places.put(name, Bounds.at(bounds.x(), bounds.y())));
        return places;
    }
}
