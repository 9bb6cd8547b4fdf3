package org.deepworkbench.topology.core.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deepworkbench.topology.core.Models;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any edit, model and diagnostics are what reading the whole text would give. */
class IncrementalReadingTest {

    private static final TopologySource SOURCE = TopologySource.unsaved("test.yaml");

    private static final String TWO_NODES = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              node_templates:
                web:
                  type: WebServer
                  requirements:
                    - host: server
                # the machine
                server:
                  type: Compute
                  capabilities:
                    host:
                      properties:
                        num_cpus: 2
              outputs:
                address:
                  value: { get_attribute: [ server, private_addres ] }
            """;

    @ParameterizedTest
    @ValueSource(strings = { "web:", "server:", "server:\n      type: Compute\n      typ: x",
        "server:\n      type: Compute\n    third:\n      type: Compute", "server: 'open", "server: { type: Compute }",
        "server:\n      type: Compute\n      type: WebServer", "server:\n      type: [", "server: &a\n      type: *b",
        "server:\n      type: Compute\n  outputs:", "\tserver:", "# server:", "server: |\n      text", "---" })
    void replacedPieceIsReadAsTheWholeWouldBe(String piece) {
        LiveModel model = new LiveModel(TWO_NODES, SOURCE);
        int start = TWO_NODES.indexOf("server:\n");
        int length = TWO_NODES.indexOf("      capabilities") - start - 1;
        change(model, new TextEdit(start, length, piece));
        change(model, new TextEdit(start, piece.length(), TWO_NODES.substring(start, start + length)));
        assertEquals(TWO_NODES, model.text());
    }

    @Test
    void judgesWhatDependsOnTheChangedNode() {
        LiveModel model = new LiveModel(TWO_NODES, SOURCE);
        NodeTemplate web = model.template().getTopology().getNodeTemplates().get(0);
        assertEquals(1, model.diagnostics().size());
        int type = TWO_NODES.indexOf("Compute");
        change(model, new TextEdit(type, "Compute".length(), "Database"));
        assertTrue(model.diagnostics().stream().anyMatch(found -> found.line() == 7), model.diagnostics()::toString);
        assertSame(web, model.template().getTopology().getNodeTemplates().get(0));
    }

    @Test
    void randomEditsOfTheExample() throws IOException {
        long seed = System.nanoTime();
        System.out.println("IncrementalReadingTest seed " + seed);
        Random random = new Random(seed);
        String example = Files.readString(Samples.example());
        LiveModel model = new LiveModel(example, SOURCE);
        String snippets = "\n|  |: |- |#|'|\"|{|}|[|]|a|1|type|\n    other:\n      type: Compute\n|\t|&a |*a |GB|!x |\r\n|,";
        String[] pieces = snippets.split("\\|");
        for (int i = 0; i < 400; i++) {
            String text = model.text();
            int offset = random.nextInt(text.length() + 1);
            int length = random.nextInt(3) == 0 ? Math.min(random.nextInt(12), text.length() - offset) : 0;
            TextEdit edit = new TextEdit(offset, length, pieces[random.nextInt(pieces.length)]);
            TextEdit back = edit.inverse(text);
            change(model, edit);
            if (random.nextInt(4) > 0) {
                change(model, back);
            }
            if (!model.tree().whole()) {
                change(model, new TextEdit(0, model.text().length(), example));
            }
        }
    }

    private static void change(LiveModel model, TextEdit edit) {
        boolean followed = model.apply(List.of(edit), Map.of());
        LiveModel anew = new LiveModel(model.text(), SOURCE);
        assertEquals(anew.tree().whole(), followed, model::text);
        assertEquals(anew.diagnostics(), model.diagnostics(), model::text);
        if (followed) {
            assertTrue(Models.equal(anew.template(), model.template()), model::text);
        }
    }
}
