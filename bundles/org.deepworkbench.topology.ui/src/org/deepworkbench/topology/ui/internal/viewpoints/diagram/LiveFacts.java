package org.deepworkbench.topology.ui.internal.viewpoints.diagram;

import java.util.Optional;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.viewpoint.NodeFacts;
import org.deepworkbench.topology.core.viewpoint.TopologyFacts;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.viewpoints.Facts;

/** What is known of the nodes of a topology at any moment, gathered once for each text. For the display thread only. */
final class LiveFacts {

    private final DocumentSession session;
    private Optional<TopologyFacts> facts = Optional.empty();
    private String text = ""; //$NON-NLS-1$

    LiveFacts(DocumentSession session) {
        this.session = session;
    }

    /** Gathers everything anew when it is asked for next. */
    void forget() {
        facts = Optional.empty();
    }

    /** {@return everything that is known} */
    TopologyFacts all() {
        String now = session.document().text();
        if (facts.isEmpty() || !now.equals(text)) {
            text = now;
            facts = Optional.of(Facts.of(session));
        }
        return facts.get();
    }

    /** {@return what is known of a node that is about to be drawn; its host may be another than in the last diagram} */
    Optional<NodeFacts> of(Node node) {
        boolean hosted = session.document().layout().nesting().equals(Nesting.HOSTING);
        return all().node(node.name()).map(known -> hosted ? known.on(node.host()) : known);
    }
}
