package org.deepworkbench.topology.core.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.assist.Definition.Elsewhere;
import org.deepworkbench.topology.core.assist.Definition.Here;
import org.deepworkbench.topology.core.type.TypeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where names lead that a type gives: properties, attributes, requirements, capabilities, operations. */
class DefinitionTest {

    private static final String TYPES = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            interface_types:
              my.Turning:
                derived_from: tosca.interfaces.Root
                operations:
                  turn:
                    description: Turns it
            node_types:
              my.Base:
                derived_from: tosca.nodes.Root
                properties:
                  speed:
                    type: integer
                  colour:
                    type: string
                    required: false
              my.Mill:
                derived_from: my.Base
                properties:
                  speed:
                    description: Turns a minute
                requirements:
                  - river:
                      capability: tosca.capabilities.Node
                interfaces:
                  Turning:
                    type: my.Turning
            """;
    private static final String TOPOLOGY = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            imports:
              - types.yaml
            node_types:
              Own:
                derived_from: my.Mill
                attributes:
                  level:
                    type: integer
            topology_template:
              node_templates:
                mill:
                  type: my.Mill
                  properties:
                    speed: 3
                    colour: red
                  requirements:
                    - river: machine
                  interfaces:
                    Turning:
                      operations:
                        turn: turn.sh
                own:
                  type: Own
                  attributes:
                    level: 4
                machine:
                  type: tosca.nodes.Compute
                  capabilities:
                    host:
                      properties:
                        mem_size: 4 GB
              outputs:
                a:
                  value: { get_attribute: [ machine, public_address ] }
                b:
                  value: { get_property: [ mill, colour ] }
              workflows:
                grind:
                  steps:
                    one:
                      target: mill
                      activities:
                        - call_operation: Turning.turn
                      on_success: [ two ]
                    two:
                      target: mill
            """;

    @TempDir
    private Path folder;

    @Test
    void aPropertyLeadsToTheTypeThatHasItLast() throws IOException, FaultException {
        assertEquals("types.yaml:20 speed", at("        speed|: 3"));
        assertEquals("types.yaml:14 colour", at("        col|our: red"));
        assertEquals("types.yaml:14 colour", at("[ mill, col|our ]"));
    }

    @Test
    void requirementsInterfacesAndOperations() throws IOException, FaultException {
        assertEquals("types.yaml:23 river", at("- riv|er: machine"));
        assertEquals("types.yaml:26 Turning", at("        Turn|ing:"));
        assertEquals("types.yaml:6 turn", at("            tu|rn: turn.sh"));
        assertEquals("types.yaml:6 turn", at("call_operation: Turning.tu|rn"));
    }

    @Test
    void whatTheFileDefinesItself() throws IOException, FaultException {
        assertEquals("topology.yaml:8 level", at("level|: 4"));
        assertEquals("topology.yaml:46 two", at("on_success: [ tw|o ]"));
    }

    @Test
    void whatTheWorkbenchBrings() throws IOException, FaultException {
        assertTrue(at("        hos|t:").matches("simple-1\\.\\d\\.yaml:\\d+ host"), at("        hos|t:"));
        assertTrue(at("mem_si|ze").endsWith(" mem_size"), at("mem_si|ze"));
        assertTrue(at("public_add|ress").endsWith(" public_address"), at("public_add|ress"));
    }

    @Test
    void ordinaryWordsLeadNowhere() throws IOException, FaultException {
        assertEquals("", at("prop|erties"));
        assertEquals("", at("colour: re|d"));
    }

    @Test
    void hoverTellsOfOperations() throws IOException, FaultException {
        TopologyDocument document = document();
        Documentation turn = Hover.at(context(document), TOPOLOGY, TOPOLOGY.indexOf("turn.sh") - 3).orElseThrow()
                .documentation();
        assertEquals("Turns it", turn.text());
    }

    /** {@return file, line and text of the place that the word at the mark leads to; empty if it leads nowhere} */
    private String at(String marked) throws IOException, FaultException {
        int bar = marked.indexOf('|');
        String piece = marked.replace("|", "");
        assertTrue(TOPOLOGY.contains(piece), piece);
        TopologyDocument document = document();
        Optional<Definition> found = Definition.at(context(document), TOPOLOGY, TOPOLOGY.indexOf(piece) + bar);
        return found.map(Definition::where).map(where -> switch (where) {
            case Here here -> place("topology.yaml", TOPOLOGY, here.offset(), here.length());
            case Elsewhere elsewhere -> place(elsewhere.text());
        }).orElse("");
    }

    private static String place(TypeText text) {
        assertEquals(text.origin().endsWith("types.yaml"), text.file().isPresent());
        return place(text.origin().substring(text.origin().lastIndexOf('/') + 1), text.text(), text.offset(),
                text.length());
    }

    private static String place(String name, String text, int offset, int length) {
        return name + ':' + (text.substring(0, offset).lines().count()) + ' '
                + text.substring(offset, offset + length);
    }

    private TopologyDocument document() throws IOException, FaultException {
        Files.writeString(folder.resolve("types.yaml"), TYPES);
        return TopologyDocument.open(Files.writeString(folder.resolve("topology.yaml"), TOPOLOGY));
    }

    private static AssistContext context(TopologyDocument document) {
        return AssistContext.of(document, List.of());
    }
}
