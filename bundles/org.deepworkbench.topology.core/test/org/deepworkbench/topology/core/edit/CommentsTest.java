package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.api.Test;

/** A comment right above an element is about it: it goes, stays and travels with it. */
class CommentsTest {

    private static final String TEXT = """
            # About the whole file
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              inputs:
                # how many
                # of them
                size: { type: integer }
                # what it is called
                name: { type: string }
              node_templates:
                # The machines

                # the small one
                small:
                  type: tosca.nodes.Compute
                  # still the small one
                # the large one
                large:
                  type: tosca.nodes.Compute
                  capabilities:
                    host:
                      properties:
                        # many
                        num_cpus: 8
                        # much
                        mem_size: 16 GB
                web:
                  type: tosca.nodes.WebServer
                  requirements:
                    # it runs there
                    - host: large
                    # it may look elsewhere
                    - dependency: small
            """;

    private final TopologyDocument document = TopologyDocument.of("x.yaml", TEXT);

    @Test
    void aDeletedNodeTakesTheCommentsThatTouchIt() throws FaultException {
        document.execute(new DeleteNodes(Set.of("small")));
        assertEquals(TEXT.replace("""
                    # the small one
                    small:
                      type: tosca.nodes.Compute
                      # still the small one
                """, "").replace("""
                        # it may look elsewhere
                        - dependency: small
                """, ""), document.text());
        undo();
    }

    @Test
    void neighboursGoTogether() throws FaultException {
        document.execute(new DeleteNodes(Set.of("small", "large")));
        assertEquals(TEXT.substring(0, TEXT.indexOf("    # the small")) + """
                    web:
                      type: tosca.nodes.WebServer
                """, document.text());
        undo();
    }

    @Test
    void inputsPropertiesAndRequirementsDoTheSame() throws FaultException {
        document.execute(new RemoveInput("size"));
        document.execute(new UnsetValue(new ValuePath(List.of("topology_template", "node_templates", "large",
                "capabilities", "host", "properties", "mem_size"))));
        document.execute(new Disconnect("web", 0));
        assertEquals(TEXT.replace("""
                    # how many
                    # of them
                    size: { type: integer }
                """, "").replace("""
                            # much
                            mem_size: 16 GB
                """, "").replace("""
                        # it runs there
                        - host: large
                """, ""), document.text());
        undo();
    }

    @Test
    void whatTheFileBeginsWithIsAboutAllOfIt() throws FaultException {
        TopologyDocument other = TopologyDocument.of("y.yaml", "# Ours\nrepositories: {}\n" + TEXT);
        other.execute(new UnsetValue(new ValuePath(List.of("repositories"))));
        assertEquals("# Ours\n" + TEXT, other.text());
    }

    @Test
    void windowsLinesLikewise() throws FaultException {
        TopologyDocument windows = TopologyDocument.of("x.yaml", TEXT.replace("\n", "\r\n"));
        windows.execute(new RemoveInput("name"));
        assertEquals(TEXT.replace("    # what it is called\n    name: { type: string }\n", "").replace("\n", "\r\n"),
                windows.text());
    }

    @Test
    void cutAndPastedANodeKeepsItsComments() throws FaultException {
        String clip = NodesAsText.of(document, Set.of("small"));
        document.execute(new DeleteNodes(Set.of("small")));
        document.execute(new PasteNodes("Paste", clip, Map.of()));
        assertEquals(1, count("# the small one"));
        assertEquals("""
                    # the small one
                    small:
                      type: tosca.nodes.Compute
                      # still the small one
                """, document.text().substring(document.text().indexOf("    # the small one")));
    }

    @Test
    void aMovedElementTakesAllItsComments() throws FaultException {
        document.execute(new MoveElement(ElementKind.NODE, "small", false));
        String text = document.text();
        assertEquals(List.of("# the large one", "# the small one", "# still the small one", "# it runs there"),
                text.lines().map(String::strip).filter(line -> line.matches("# (the|still|it runs).*")).toList());
        undo();
    }

    @Test
    void aWorkflowGoesWithItsLastStep() throws FaultException {
        String workflow = """
                  workflows:
                    # looks after it
                    check:
                      steps:
                        look: { target: small }
                    both:
                      steps:
                        one: { target: small, on_success: [ two ] }
                        two: { target: web }
                """;
        TopologyDocument other = TopologyDocument.of("y.yaml", TEXT + workflow);
        other.execute(new DeleteNodes(Set.of("small")));
        assertEquals("""
                  workflows:
                    both:
                      steps:
                        two: { target: web }
                """, other.text().substring(other.text().indexOf("  workflows:")));
        other.execute(new RemoveStep("both", "two"));
        assertEquals(-1, other.text().indexOf("workflows"));
        assertEquals(Optional.of(TEXT + workflow), undone(other));
    }

    private int count(String piece) {
        return document.text().split(piece, -1).length - 1;
    }

    private void undo() {
        assertEquals(Optional.of(TEXT), undone(document));
    }

    private static Optional<String> undone(TopologyDocument changed) {
        while (changed.canUndo()) {
            changed.undo();
        }
        return Optional.of(changed.text());
    }
}
