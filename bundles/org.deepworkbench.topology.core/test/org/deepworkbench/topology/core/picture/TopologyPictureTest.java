package org.deepworkbench.topology.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.ChangeLayout;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TopologyPictureTest {

    private static final Path EXAMPLE = Path.of("../../examples/phytoplankton/topology.yaml");

    @Test
    void theExampleIsDrawnWithAllThatItHas() throws Exception {
        TopologyDocument document = TopologyDocument.open(EXAMPLE);
        List<String> texts = texts(parse(TopologyPicture.svg(document)));
        assertTrue(texts.containsAll(List.of("Phytoplankton classification", "Docker", "phytoplankton",
                "Docker.Marathon", "deephdc/deep-oc-phytoplankton-classification-tf", "num_cpus", "integer", "11",
                "deepaas_endpoint", "monitor_endpoint", "api_documentation", "3")), texts::toString);
    }

    @Test
    void aCollapsedContainerIsDrawnClosedAndLinesByTheirKind() throws Exception {
        TopologyDocument document = TopologyDocument.of("shop.yaml", """
                tosca_definitions_version: tosca_simple_yaml_1_0
                topology_template:
                  node_templates:
                    web: { type: tosca.nodes.WebServer, requirements: [ host: machine, dependency: other ] }
                    machine: { type: tosca.nodes.Compute }
                    other: { type: tosca.nodes.Compute }
                """);
        String open = TopologyPicture.svg(document);
        assertTrue(open.contains("stroke-dasharray=\"6 4\""), "it depends on the other");
        document.execute(new ChangeLayout("", layout -> layout.withCollapsed(List.of("machine"))));
        String closed = TopologyPicture.svg(document);
        assertTrue(texts(parse(open)).contains("web"));
        assertFalse(texts(parse(closed)).contains("web"));
        assertTrue(closed.contains("stroke-dasharray=\"6 4\""), "the line begins at the machine now");
    }

    @Test
    void theExampleHasTheFormThatTheGuideDescribes() throws Exception {
        TopologyDocument document = TopologyDocument.open(EXAMPLE);
        assertEquals(List.of(), document.diagnostics());
        assertEquals(2, document.nodes().size());
        assertEquals(11, document.serviceTemplate().getTopology().getInputs().size());
        assertEquals(3, document.serviceTemplate().getTopology().getOutputs().size());
        assertTrue(document.serviceTemplate().getTopology().getInputs().stream()
                .allMatch(input -> input.getDefaultValue() != null));
    }

    @Test
    void namesOfAllKindsStayTextInAValidDocument() throws Exception {
        TopologyDocument document = TopologyDocument.of("</svg><script>", """
                description: "]]> <!-- & \\u0007 \\u202e drawn"
                topology_template:
                  inputs:
                    "<input onload='x'>": { type: "\\"&lt;" }
                  node_templates:
                    "<script>alert(1)</script>": { type: "a&b<c>" }
                    "\\U0001F41F '\\" & ]]>": { type: tosca.nodes.Compute }
                    "\\u202eevil\\u0001":
                      type: tosca.nodes.Compute
                      requirements: [ host: "<script>alert(1)</script>" ]
                """);
        assertEquals(3, document.nodes().size());
        String svg = TopologyPicture.svg(document);
        Document parsed = parse(svg);
        assertEquals(0, parsed.getElementsByTagName("script").getLength());
        assertEquals(0, parsed.getElementsByTagName("input").getLength());
        List<String> texts = texts(parsed);
        assertTrue(texts.containsAll(List.of("</svg><script>", "\uD83D\uDC1F '\" & ]]>", "\uFFFDevil\uFFFD")),
                texts::toString);
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("<script>alert(1)")), texts::toString);
        assertFalse(svg.contains("\u202e"));
        pixels(TopologyPicture.png(svg, 1));
    }

    @Test
    void aLongNameIsCutInThePictureAndWholeInItsTitle() throws Exception {
        String name = "a_very_long_name_".repeat(12);
        Document svg = parse(TopologyPicture.svg(TopologyDocument.of("t.yaml",
                "topology_template:\n  node_templates:\n    " + name + ": { type: tosca.nodes.Compute }\n")));
        assertTrue(texts(svg).stream().anyMatch(text -> text.startsWith("a_very_long") && text.endsWith("…")));
        assertTrue(contents(svg, "title").stream().anyMatch(title -> title.startsWith(name)));
    }

    @Test
    void thePngShowsTheNodesInSeveralColours() throws Exception {
        TopologyDocument document = TopologyDocument.open(EXAMPLE);
        Element svg = parse(TopologyPicture.svg(document)).getDocumentElement();
        BufferedImage once = pixels(TopologyPicture.png(document, 1));
        BufferedImage twice = pixels(TopologyPicture.png(document, 2));
        assertEquals(Integer.parseInt(svg.getAttribute("width")), once.getWidth());
        assertEquals(Integer.parseInt(svg.getAttribute("height")), once.getHeight());
        assertEquals(2 * once.getWidth(), twice.getWidth());
        int[] all = once.getRGB(0, 0, once.getWidth(), once.getHeight(), null, 0, once.getWidth());
        assertTrue(Arrays.stream(all).distinct().count() > 50);
        for (int colour : new int[] { DiagramStyle.CANVAS, DiagramStyle.INSIDE, DiagramStyle.CARD,
            DiagramStyle.tint(NodeIcon.RUNTIME), DiagramStyle.tint(NodeIcon.APPLICATION) }) {
            assertTrue(Arrays.stream(all).filter(pixel -> (pixel & 0xFFFFFF) == colour).count() > 300,
                    () -> Integer.toHexString(colour));
        }
    }

    @Test
    void anEmptyTopologyIsAPictureThatSaysSo() throws Exception {
        TopologyDocument document = TopologyDocument.of("empty.yaml", "");
        assertTrue(texts(parse(TopologyPicture.svg(document))).contains("This topology has no nodes yet."));
        pixels(TopologyPicture.png(document, 1));
    }

    @Test
    void aHugeTopologyMakesABoundedPicture() throws Exception {
        String nodes = IntStream.range(0, 2_000).mapToObj(i -> "    n" + i
                + ": { type: tosca.nodes.SoftwareComponent, requirements: [ dependency: n" + i / 2 + " ] }\n")
                .collect(Collectors.joining());
        TopologyDocument document = TopologyDocument.of("huge.yaml",
                "topology_template:\n  node_templates:\n" + nodes);
        String svg = TopologyPicture.svg(document);
        assertTrue(svg.length() < 4_000_000, () -> svg.length() + " characters");
        assertTrue(texts(parse(svg)).contains("The picture shows the first 1000 of 2000 nodes."));
        BufferedImage image = pixels(TopologyPicture.png(svg, 4));
        assertTrue((long) image.getWidth() * image.getHeight() <= 16_000_000);
    }

    @Test
    void publishedTopologiesAreDrawnWithAllTheirNodes() throws Exception {
        List<Path> files = corpus();
        for (Path file : files) {
            TopologyDocument document = TopologyDocument.open(file);
            List<String> titles = contents(parse(TopologyPicture.svg(document)), "title");
            for (Node node : TopologyDiagram.of(document.serviceTemplate(), document.types()).nodes()) {
                assertTrue(titles.stream().anyMatch(title -> title.startsWith(node.name())),
                        () -> node.name() + " of " + file);
            }
        }
    }

    private static List<Path> corpus() throws IOException {
        String given = System.getenv("DEEP_WORKBENCH_CORPUS");
        Path corpus = given == null ? Path.of("../../../shared/corpus") : Path.of(given);
        Path templates = corpus.resolve("tosca/indigo-dc+tosca-templates");
        if (!Files.isDirectory(templates)) {
            Assumptions.abort("corpus absent");
        }
        try (Stream<Path> files = Files.walk(templates)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .peek(file -> System.out.println("corpus file: " + corpus.relativize(file))).toList();
        }
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        Document document = builder.parse(new InputSource(new StringReader(svg)));
        assertEquals("svg", document.getDocumentElement().getTagName());
        return document;
    }

    private static List<String> texts(Document svg) {
        return contents(svg, "text");
    }

    private static List<String> contents(Document svg, String tag) {
        NodeList elements = svg.getElementsByTagName(tag);
        return IntStream.range(0, elements.getLength()).mapToObj(i -> elements.item(i).getTextContent()).toList();
    }

    private static BufferedImage pixels(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int first = image.getRGB(0, 0);
        int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertTrue(Arrays.stream(all).anyMatch(pixel -> pixel != first), "nothing is drawn");
        return image;
    }
}
