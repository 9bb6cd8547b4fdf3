package org.deepworkbench.topology.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.core.edit.MoveNodes;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.LayoutService;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Gives every node a new place; the places are sought in the background. */
final class Arranging {

    private Arranging() {
    }

    /**
     * Begins to arrange; on the display thread.
     *
     * @param done called on the display thread when the nodes have moved
     */
    static void start(DocumentSession session, Display display, Runnable done) {
        TopologyDiagram diagram = session.canvas().state().diagram().topology();
        Job job = Job.create(Messages.Edit_arrange, monitor -> {
            TopologyLayout found = LayoutService.arrange(diagram);
            display.asyncExec(() -> {
                if (diagram.equals(session.canvas().state().diagram().topology())) {
                    session.run(new EditSequence(Messages.Edit_arrange, List.of(new MoveNodes(places(found)))));
                    done.run();
                }
            });
        });
        job.setUser(false);
        job.schedule();
    }

    /** Sizes are left out, so that containers go on fitting what is inside. */
    private static Map<String, Bounds> places(TopologyLayout found) {
        Map<String, Bounds> places = new LinkedHashMap<>();
        found.nodes().forEach((name, bounds) -> places.put(name, Bounds.at(bounds.x(), bounds.y())));
        return places;
    }
}
