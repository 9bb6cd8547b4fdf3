package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.Bounds;
import org.junit.jupiter.api.Test;

class EditSequenceTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              node_templates:
                machine:   # keep me
                  type: tosca.nodes.Compute
            """;

    private final TopologyDocument document = TopologyDocument.of("test.yaml", TEXT);

    @Test
    void eachStepBuildsOnTheOneBeforeAndAllAreUndoneAtOnce() throws FaultException {
        document.execute(new EditSequence("all", List.of(
                new AddNode("web", "tosca.nodes.WebServer", Optional.of(Bounds.at(5, 6))),
                new Connect("web", "host", "machine"), new RenameNode("machine", "big"),
                new RenameNode("web", "front"))));
        assertTrue(document.text().contains("- host: big"), document.text());
        assertTrue(document.text().contains("big:   # keep me"), document.text());
        assertEquals(Optional.of(Bounds.at(5, 6)), document.layout().of("front"));
        assertEquals(Optional.of("all"), document.undoLabel());
        document.undo();
        assertEquals(TEXT, document.text());
        assertFalse(document.canUndo());
    }

    @Test
    void changesNothingIfAStepCannotBeMade() {
        EditSequence sequence = new EditSequence("all", List.of(
                new AddNode("web", "tosca.nodes.WebServer", Optional.empty()), new Connect("web", "host", "nobody")));
        assertThrows(FaultException.class, () -> document.execute(sequence));
        assertEquals(TEXT, document.text());
    }
}
