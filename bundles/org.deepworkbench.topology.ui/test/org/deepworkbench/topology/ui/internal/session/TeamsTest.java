package org.deepworkbench.topology.ui.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.junit.jupiter.api.Test;

class TeamsTest {

    private static final String TEXT = Topologies.WEB + """
              groups:
                team: { type: tosca.groups.Root, members: [ dbms ] }
              policies:
                - near: { type: tosca.policies.Placement, targets: [ big ] }
            """;

    private final DocumentSession session = Topologies.session(TEXT);
    private final TopologyDocument document = session.document();

    @Test
    void onlyNodesThatAreNotInYetAreTakenIn() {
        Edit edit = Teams.joining(document, new Selected.Group("team"), List.of("dbms", "front")).orElseThrow();
        assertTrue(session.run(edit));
        assertTrue(document.text().contains("members: [ dbms, front ]"), document.text());
        assertTrue(session.run(Teams.joining(document, new Selected.Policy("near"), List.of("front")).orElseThrow()));
        assertTrue(document.text().contains("targets: [ big, front ]"), document.text());
        assertEquals(Optional.empty(), Teams.joining(document, new Selected.Group("team"), List.of("front", "dbms")));
    }

    @Test
    void nothingElseTakesNodesIn() {
        assertEquals(Optional.empty(), Teams.joining(document, new Selected.Group("nobody"), List.of("front")));
        assertEquals(Optional.empty(), Teams.joining(document, new Selected.Node("big"), List.of("front")));
    }
}
