package org.deepworkbench.topology.ui.internal.viewpoints;

import java.util.HashMap;
import java.util.Map;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.viewpoint.TopologyFacts;
import org.deepworkbench.topology.ui.internal.canvas.CanvasState;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Gathers what viewpoints can know of an open topology. */
public final class Facts {

    private Facts() {
    }

    /** {@return what is known of the topology now} */
    public static TopologyFacts of(DocumentSession session) {
        CanvasState state = session.canvas().state();
        Map<String, Severity> worst = new HashMap<>();
        state.problems().keySet()
                .forEach(node -> state.worst(node).ifPresent(severity -> worst.put(node, severity)));
        return new TopologyFacts(session.document().serviceTemplate(), session.document().types(), hosted(session),
                worst);
    }

    /** A node has its host, however the diagram at hand nests nodes. */
    private static TopologyDiagram hosted(DocumentSession session) {
        TopologyDocument document = session.document();
        return document.layout().nesting().equals(Nesting.HOSTING)
                ? session.canvas().state().diagram().whole().topology()
                : TopologyDiagram.of(document.serviceTemplate(), document.types());
    }
}
