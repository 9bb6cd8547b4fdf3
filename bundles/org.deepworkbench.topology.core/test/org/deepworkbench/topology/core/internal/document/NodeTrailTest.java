package org.deepworkbench.topology.core.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.ChangeLayout;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node that gets another name in the text stays where it is drawn. */
class NodeTrailTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                web:
                  type: tosca.nodes.WebServer
                  requirements:
                    - host: machine
                machine:
                  type: tosca.nodes.Compute
                  description: where it runs
                other:
                  type: tosca.nodes.Compute
            """;
    private static final Bounds WEB = Bounds.at(10, 20);
    private static final Bounds MACHINE = Bounds.at(300, 400);
    private static final Bounds OTHER = Bounds.at(50, 60);

    private final TopologyDocument document = TopologyDocument.of("x.yaml", TEXT);
    private TopologyLayout drawn;

    @BeforeEach
    void draw() throws FaultException {
        drawn = TopologyLayout.EMPTY.with("web", WEB).with("machine", MACHINE).with("other", OTHER)
                .withCollapsed(Set.of("machine")).withPinned(List.of("machine"));
        document.execute(new ChangeLayout("draw", layout -> drawn));
    }

    @Test
    void typedLetterByLetter() {
        NodeTemplate machine = document.node("machine").orElseThrow();
        erase("machine");
        for (char letter : "server".toCharArray()) {
            type(String.valueOf(letter));
        }
        assertFollowed("server");
        assertSame(machine, document.node("server").orElseThrow());
        undoTyping();
        assertEquals(drawn, document.layout());
        while (document.canRedo()) {
            document.redo();
        }
        assertFollowed("server");
    }

    @Test
    void typedInOneGoIsOneStep() {
        document.replaceText(at("machine:"), "machine".length(), "s");
        cursor = at("    s:\n") + 5;
        type("erver");
        assertFollowed("server");
        document.undo();
        assertEquals(TEXT, document.text());
        assertEquals(drawn, document.layout());
        document.redo();
        assertFollowed("server");
    }

    @Test
    void throughTheNameOfAnotherNode() {
        erase("machine");
        for (char letter : "web2".toCharArray()) {
            type(String.valueOf(letter));
        }
        assertFollowed("web2");
    }

    @Test
    void throughTextsThatCannotBeRead() {
        document.replaceText(at("machine:"), "machine:".length(), "\"");
        assertEquals(false, document.isReadable());
        cursor = at("    \"\n") + 5;
        type("server");
        type("\":");
        assertFollowed("server");
    }

    @Test
    void cutAndPastedUnderAnotherNameAndAtAnotherPlace() {
        String body = TEXT.substring(at("    machine:"), at("    other:"));
        document.replaceText(at("    machine:"), body.length(), "");
        assertEquals(false, document.node("machine").isPresent());
        document.replaceText(document.text().length(), 0, body.replace("machine", "server"));
        assertFollowed("server");
        undoTyping();
        assertEquals(drawn, document.layout());
    }

    @Test
    void cutAndPastedUnderItsName() {
        String body = TEXT.substring(at("    machine:"), at("    other:"));
        document.replaceText(at("    machine:"), body.length(), "");
        document.replaceText(document.text().length(), 0, body);
        assertFollowed("machine");
    }

    @Test
    void changedOutsideTheWorkbench() {
        document.replaceAll(TEXT.replace("machine", "server"));
        assertFollowed("server");
    }

    @Test
    void anotherNodeIsAnother() {
        document.replaceText(at("    machine:"), at("    other:") - at("    machine:"), "");
        document.replaceText(document.text().length(), 0, "    disk:\n      type: tosca.nodes.BlockStorage\n");
        assertEquals(Optional.empty(), document.layout().of("disk"));
        assertEquals(Optional.of(OTHER), document.layout().of("other"));
    }

    private int cursor;

    private void erase(String name) {
        cursor = at("    " + name + ":") + 4 + name.length();
        for (int i = 0; i < name.length(); i++) {
            document.replaceText(--cursor, 1, "");
        }
    }

    private void type(String letters) {
        document.replaceText(cursor, 0, letters);
        cursor += letters.length();
    }

    private int at(String piece) {
        return document.text().indexOf(piece);
    }

    private void assertFollowed(String name) {
        TopologyLayout layout = document.layout();
        assertEquals(Optional.of(MACHINE), layout.of(name));
        assertEquals(Optional.of(WEB), layout.of("web"));
        assertEquals(Optional.of(OTHER), layout.of("other"));
        assertEquals(Set.of(name), layout.collapsed());
        assertEquals(Set.of(name), layout.pinned());
        assertEquals(Set.of("web", "other", name), layout.nodes().keySet());
    }

    private void undoTyping() {
        while (!document.text().equals(TEXT)) {
            document.undo();
        }
    }
}
