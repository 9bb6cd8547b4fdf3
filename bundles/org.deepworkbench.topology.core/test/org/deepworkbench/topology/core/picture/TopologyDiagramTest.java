package org.deepworkbench.topology.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Anchor;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.junit.jupiter.api.Test;

class TopologyDiagramTest {

    private static final String DEEP = """
            inputs:
              docker_image: { type: string, default: deephdc/deep-oc-mods }
            node_templates:
              Docker:
                type: tosca.nodes.indigo.Container.Runtime.Docker
              app:
                type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                requirements:
                  - host: { node: Docker, relationship: tosca.relationships.HostedOn }
                artifacts:
                  image:
                    file: { get_input: docker_image }
                    type: tosca.artifacts.Deployment.Image.Container.Docker
            """;

    @Test
    void aContainerApplicationIsInsideItsRuntime() {
        TopologyDiagram diagram = diagram(DEEP);
        Node app = node(diagram, "app");
        assertEquals(Optional.of("Docker"), app.host());
        assertEquals("Docker.Marathon", app.shortType());
        assertEquals(NodeIcon.APPLICATION, app.icon());
        assertEquals(Optional.of("deephdc/deep-oc-mods"), app.image());
        assertEquals(List.of(new Link("app", 0, "host", "Docker", Optional.of("host"), true,
                LinkKind.HOSTED_ON, "tosca.relationships.HostedOn")), diagram.links());
        Node runtime = node(diagram, "Docker");
        assertEquals(NodeIcon.RUNTIME, runtime.icon());
        assertTrue(runtime.container());
        assertEquals(Optional.empty(), runtime.host());
    }

    @Test
    void anchorsTellWhetherTheyAreConnected() {
        TopologyDiagram diagram = diagram(DEEP);
        Map<String, Boolean> needs = connected(node(diagram, "app").requirements());
        assertTrue(needs.get("host"));
        assertFalse(connected(node(diagram("""
                node_templates:
                  balancer: { type: LoadBalancer }
                """), "balancer").requirements()).get("application"));
        assertTrue(connected(node(diagram, "Docker").capabilities()).get("host"));
    }

    @Test
    void anImageWithoutANameIsTheInputThatGivesIt() {
        Node app = node(diagram(DEEP.replace(", default: deephdc/deep-oc-mods", "")), "app");
        assertTrue(app.image().orElseThrow().contains("docker_image"), app.image()::get);
    }

    @Test
    void aRequirementOfAnyNameHostsWhereItsRelationshipSaysSo() {
        TopologyDiagram diagram = diagram("""
                node_templates:
                  server: { type: tosca.nodes.Compute }
                  software:
                    type: tosca.nodes.SoftwareComponent
                    requirements:
                      - place: { node: server, relationship: by_template }
                relationship_templates:
                  by_template: { type: tosca.relationships.HostedOn }
                """);
        assertEquals(Optional.of("server"), node(diagram, "software").host());
    }

    @Test
    void otherRequirementsAreLines() {
        TopologyDiagram diagram = diagram("""
                node_templates:
                  one: { type: tosca.nodes.SoftwareComponent, requirements: [ dependency: two ] }
                  two: { type: tosca.nodes.SoftwareComponent }
                """);
        assertEquals(List.of(new Link("one", 0, "dependency", "two", Optional.of("feature"), false,
                LinkKind.DEPENDS_ON, "tosca.relationships.DependsOn")),
                diagram.links());
        assertEquals(Optional.empty(), node(diagram, "one").host());
    }

    @Test
    void whatIsMissingIsLeftOutAndTheRestIsDrawn() {
        TopologyDiagram diagram = diagram("""
                node_templates:
                  strange: { type: my.own.LoadBalancer, requirements: [ host: nowhere, wish: other ] }
                  other: {}
                """);
        assertEquals(2, diagram.nodes().size());
        Node strange = node(diagram, "strange");
        assertEquals(NodeIcon.BALANCER, strange.icon());
        assertEquals(Map.of("host", false, "wish", true), connected(strange.requirements()));
        assertEquals(List.of(new Link("strange", 1, "wish", "other", Optional.empty(), false,
                LinkKind.OTHER)), diagram.links());
    }

    @Test
    void aRingOfHostsIsOpened() {
        TopologyDiagram diagram = diagram("""
                node_templates:
                  a: { type: tosca.nodes.Compute, requirements: [ host: b ] }
                  b: { type: tosca.nodes.Compute, requirements: [ host: c ] }
                  c: { type: tosca.nodes.Compute, requirements: [ host: a ] }
                  self: { type: tosca.nodes.Compute, requirements: [ host: self ] }
                """);
        assertEquals(List.of(Optional.of("b"), Optional.of("c"), Optional.empty(), Optional.empty()),
                diagram.nodes().stream().map(Node::host).toList());
        assertEquals(2, diagram.links().stream().filter(Link::hosting).count());
        assertEquals(4, diagram.links().size());
    }

    @Test
    void aLongChainOfHostsBeginsAnewWhereItIsTooDeep() {
        int length = 2_000;
        TopologyDiagram diagram = diagram("node_templates:\n" + IntStream.range(0, length).mapToObj(
                i -> "  n" + i + ": { type: tosca.nodes.Compute, requirements: [ host: n" + (i + 1) + " ] }\n")
                .collect(Collectors.joining()) + "  n" + length + ": { type: tosca.nodes.Compute }\n");
        Map<String, Node> nodes = new HashMap<>();
        diagram.nodes().forEach(node -> nodes.put(node.name(), node));
        int deepest = diagram.nodes().stream().mapToInt(node -> depth(node, nodes)).max().orElseThrow();
        assertEquals(TopologyDiagram.MAX_DEPTH, deepest);
    }

    @Test
    void aPartOfADiagramIsSound() {
        TopologyDiagram part = diagram("""
                node_templates:
                  guest: { type: tosca.nodes.SoftwareComponent, requirements: [ host: server ] }
                  friend: { type: tosca.nodes.SoftwareComponent, requirements: [ dependency: guest ] }
                  server: { type: tosca.nodes.Compute }
                """).first(2);
        assertEquals(List.of("guest", "friend"), part.nodes().stream().map(Node::name).toList());
        assertEquals(Optional.empty(), node(part, "guest").host());
        assertEquals(List.of("friend"), part.links().stream().map(Link::source).toList());
    }

    @Test
    void aFileWithoutTopologyIsAnEmptyDiagram() {
        TopologyDocument document = TopologyDocument.of("empty.yaml", "");
        assertTrue(TopologyDiagram.of(document.serviceTemplate(), document.types()).nodes().isEmpty());
    }

    private static int depth(Node node, Map<String, Node> nodes) {
        int depth = 0;
        for (Optional<String> host = node.host(); host.isPresent(); host = nodes.get(host.get()).host()) {
            depth++;
        }
        return depth;
    }

    private static TopologyDiagram diagram(String topology) {
        TopologyDocument document = TopologyDocument.of("test.yaml", """
                tosca_definitions_version: tosca_simple_yaml_1_0
                imports:
                  - indigo: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
                topology_template:
                """ + topology.indent(2));
        return TopologyDiagram.of(document.serviceTemplate(), document.types());
    }

    private static Node node(TopologyDiagram diagram, String name) {
        return diagram.nodes().stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
    }

    private static Map<String, Boolean> connected(List<Anchor> anchors) {
        return anchors.stream().filter(Anchor::named).collect(Collectors.toMap(Anchor::name, Anchor::connected));
    }
}
