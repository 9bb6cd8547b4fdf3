package org.deepworkbench.topology.core.edit;

import static org.deepworkbench.topology.core.edit.EditHarness.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class PasteNodesTest {

    private static final String SMALL = Samples.SMALL;
    private static final String BARE = "tosca_definitions_version: tosca_simple_yaml_1_3\n";

    @Test
    void nodesAreWrittenWithTheirCommentsAtColumnZero() throws Exception {
        assertEquals("""
                # where it runs
                Docker:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                  capabilities:
                    host:
                      properties:
                        num_cpus: 2   # two will do
                        mem_size: 4 GB
                """, copy(SMALL, "Docker"));
        String both = copy(SMALL, "app", "Docker");
        assertTrue(both.startsWith("inputs:\n  image:\n    type: string\nnode_templates:\n"
                + "  # where it runs\n  Docker:\n"),
                both);
        assertTrue(both.endsWith("        type: tosca.artifacts.Deployment.Image.Container.Docker\n"), both);
        assertThrows(FaultException.class, () -> copy(SMALL, "nobody"));
    }

    @Test
    void commentsInEveryPlaceGoWithTheirNode() throws Exception {
        String node = """
                # above
                # and again
                a: # at the name
                  # first inside
                  type: tosca.nodes.Compute # at the type
                  # last inside

                  # very last
                """;
        String text = BARE + "topology_template:\n    node_templates:\n        # of nobody\n\n"
                + node.indent(8) + "        b: { type: tosca.nodes.Root } # at b\n";
        assertEquals(node, copy(text, "a"));
        assertEquals("b: { type: tosca.nodes.Root } # at b\n", copy(text, "b"));
    }

    @Test
    void copiesGetFreeNamesAndReferToEachOther() throws Exception {
        String after = run(SMALL, new PasteNodes("Paste", copy(SMALL, "Docker", "app"), Map.of()));
        assertTrue(after.startsWith(SMALL.substring(0, SMALL.indexOf("  outputs:"))), after);
        assertTrue(after.endsWith(SMALL.substring(SMALL.indexOf("  outputs:"))), after);
        assertTrue(after.contains("    # where it runs\n    Docker_2:\n"), after);
        assertTrue(after.contains("    app_2:\n"), after);
        assertTrue(after.contains("        - host: Docker_2\n"), after);
        String third = run(after, new PasteNodes("Paste", copy(after, "app_2"), Map.of()));
        assertTrue(third.contains("    app_3:\n"), third);
        assertEquals(2, third.split("host: Docker_2\n", -1).length - 1, "what is not copied is referred to as before");
    }

    @Test
    void functionsFollowAndNamesMayChangePlaces() throws Exception {
        String text = BARE + """
                topology_template:
                  node_templates:
                    a:
                      type: tosca.nodes.Compute
                      properties:
                        x: { get_property: [ a_2, y ] }
                    a_2:
                      type: tosca.nodes.Compute
                      properties:
                        y: { concat: [ { get_attribute: [ 'a', z ] }, { get_attribute: [ b, z ] } ] }
                    b: { type: tosca.nodes.Compute }
                """;
        String after = run(text, new PasteNodes("Paste", copy(text, "a", "a_2"), Map.of()));
        assertEquals(text + """
                    a_3:
                      type: tosca.nodes.Compute
                      properties:
                        x: { get_property: [ a_4, y ] }
                    a_4:
                      type: tosca.nodes.Compute
                      properties:
                        y: { concat: [ { get_attribute: [ 'a_3', z ] }, { get_attribute: [ b, z ] } ] }
                """, after);
    }

    @Test
    void intoAnotherTopologyGoInputsAndImportsToo() throws Exception {
        String clip = copy(SMALL, "Docker", "app");
        String after = run("", new PasteNodes("Paste", clip, Map.of("app", Bounds.at(3, 4))));
        TopologyDocument pasted = TopologyDocument.of("x", after);
        assertEquals(List.of(), pasted.diagnostics());
        assertTrue(after.contains("# where it runs"), after);
        assertTrue(after.contains("custom_types.yaml"), after);
        String present = BARE + "topology_template:\n  inputs: { image: { type: integer } }\n";
        assertTrue(run(present, new PasteNodes("Paste", clip, Map.of()))
                .startsWith("tosca_definitions_version: tosca_simple_yaml_1_3\nimports:"));
        assertEquals(Set.of("image"), Set.copyOf(TopologyDocument
                .of("x", run(present, new PasteNodes("Paste", clip, Map.of()))).serviceTemplate().getTopology()
                .getInputs().stream().map(input -> input.getName() + "").toList()));
        TopologyDocument document = TopologyDocument.of("x", SMALL);
        run(document, new PasteNodes("Paste", clip, Map.of("app", Bounds.at(3, 4))));
        assertEquals(Bounds.at(3, 4), document.layout().of("app_2").orElseThrow());
    }

    @Test
    void textOfAnyEditorIsTaken() throws Exception {
        String one = "    web:\r\n      type: tosca.nodes.WebServer\r\n";
        String whole = BARE + "topology_template:\n  node_templates:\n" + one;
        String second = "tosca_definitions_version: tosca_2_0\nservice_template:\n  node_templates:\n" + one;
        String torn = "web:\n      type: tosca.nodes.WebServer\n    other:\n      type: tosca.nodes.Root\n";
        for (String text : List.of(one, one.strip(), "---\n" + one.indent(-4), whole, second, torn,
                "node_templates: { web: { type: tosca.nodes.WebServer } }", "{ web: { type: tosca.nodes.WebServer } }")) {
            String after = run(SMALL, new PasteNodes("Paste", text, Map.of()));
            NodeTemplate node = TopologyDocument.of("x", after).node("web").orElseThrow();
            assertEquals("tosca.nodes.WebServer", node.getType(), text);
        }
    }

    @Test
    void nodesGoWhereverTheTargetHasItsOwn() throws Exception {
        String web = "# about it\nweb:\n  type: tosca.nodes.WebServer # really\n";
        for (String target : List.of("", BARE, BARE + "topology_template:\n", BARE + "topology_template: {}\n",
                BARE + "topology_template:\n  node_templates:\n", BARE + "topology_template:\n  node_templates: {}",
                BARE + "topology_template: { node_templates: { a: { type: tosca.nodes.Root } } }\n",
                "tosca_definitions_version: tosca_2_0\n",
                BARE + "dsl_definitions:\n  x: &x\n    a: { type: tosca.nodes.Root }\ntopology_template:\n"
                        + "  node_templates: *x\n",
                SMALL.replace("\n", "\r\n"))) {
            String after = run(target, new PasteNodes("Paste", web, Map.of()));
            assertTrue(TopologyDocument.of("x", after).node("web").isPresent(), after);
            boolean block = !target.contains("{ node_templates") && !target.contains("*x");
            assertEquals(block, after.contains("# about it") && after.contains("# really"), after);
            assertEquals(target.contains("\r\n"), after.contains("\r\n"), after);
            assertTrue(!target.contains("\r\n") || !after.matches("(?s).*[^\r]\n.*"), "one kind of line breaks");
        }
    }

    @Test
    void whatAliasesStandForIsWrittenOut() throws Exception {
        String text = BARE + """
                dsl_definitions:
                  base: &base { os: linux }
                topology_template:
                  node_templates:
                    a:
                      type: tosca.nodes.Compute
                      properties:
                        <<: *base
                        all: *base
                """;
        String clip = copy(text, "a");
        assertEquals("a:\n  type: tosca.nodes.Compute\n  properties:\n    <<: { os: linux }\n    all: { os: linux }\n",
                clip);
        run("", new PasteNodes("Paste", clip, Map.of()));
    }

    @Test
    void whatIsNoTopologyIsRefusedKindly() {
        String deep = "[".repeat(100_000);
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + Stream.iterate('a', c -> (char) (c + 1)).limit(9)
                .map(c -> (char) (c + 1) + ": &" + (char) (c + 1) + " [" + ("*" + c + ",").repeat(8) + "*" + c + "]\n")
                .collect(Collectors.joining());
        for (String hostile : List.of("", "  \n", "hello", "- a\n- b", "a: b", "a: { b: c }", "a: [", "\u0000", "*x",
                "node_templates: 3", "topology_template:\n  inputs: {}", "x".repeat(5_000_000), deep, bomb)) {
            FaultException refused = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
                    () -> assertThrows(FaultException.class,
                            () -> run(SMALL, new PasteNodes("Paste", hostile, Map.of()))));
            assertTrue(!refused.fault().why().isBlank() && !refused.fault().remedy().isBlank());
        }
    }

    @Test
    void savingDoesNotEndUndo(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("t.yaml");
        Files.writeString(file, SMALL);
        TopologyDocument document = TopologyDocument.open(file);
        document.execute(new PasteNodes("Paste", copy(SMALL, "app"), Map.of()));
        document.save();
        document.undo();
        assertEquals(SMALL, document.text());
        document.save();
        assertEquals(SMALL, Samples.read(file));
    }

    @TestFactory
    Stream<DynamicTest> publishedTemplatesAreCopiedWhole() {
        return Stream.concat(Stream.of(Samples.example()),
                Stream.concat(Samples.deepTemplates().stream(), Samples.indigoExamples().stream()))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> duplicate(file)));
    }

    private static void duplicate(Path file) throws Exception {
        String text = Samples.read(file);
        TopologyDocument document = TopologyDocument.of("x", text);
        Set<String> all = document.nodes().stream().map(NodeTemplate::getName).collect(Collectors.toSet());
        if (!all.isEmpty()) {
            String twice = run(text, new PasteNodes("Paste", copy(text, all.toArray(String[]::new)), Map.of()));
            assertEquals(2 * all.size(), TopologyDocument.of("x", twice).nodes().size());
            String moved = run(BARE, new PasteNodes("Paste", copy(text, all.toArray(String[]::new)), Map.of()));
            assertEquals(copy(text, all.toArray(String[]::new)), copy(moved, all.toArray(String[]::new)));
        }
    }

    private static String copy(String text, String... names) throws FaultException {
        return NodesAsText.of(TopologyDocument.of("x", text), Set.of(names));
    }
}
