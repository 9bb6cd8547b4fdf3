package org.deepworkbench.topology.core.viewpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Edge;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Kind;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Vertex;
import org.junit.jupiter.api.Test;

class FlowGraphTest {

    private static final String HEAD = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
            """;

    private static ViewGraph graph(String topology) {
        TopologyDocument document = TopologyDocument.of("a.yaml", HEAD + topology.indent(2));
        return FlowGraph.of(document.serviceTemplate(), document.types());
    }

    private static Set<String> edges(ViewGraph graph) {
        return graph.edges().stream().map(edge -> text(graph, edge)).collect(Collectors.toSet());
    }

    private static String text(ViewGraph graph, Edge edge) {
        return text(graph.vertices().get(edge.source())) + " > " + text(graph.vertices().get(edge.target()));
    }

    private static String text(Vertex vertex) {
        return vertex.kind() == Kind.PROPERTY || vertex.kind() == Kind.ATTRIBUTE
                ? vertex.element() + '.' + vertex.title() : vertex.title();
    }

    @Test
    void valuesFlowFromInputsThroughNodesToOutputs() {
        ViewGraph graph = graph("""
                inputs:
                  cpus: { type: integer, default: 4 }
                  unused: { type: string }
                node_templates:
                  server:
                    type: tosca.nodes.Compute
                    capabilities:
                      host:
                        properties: { num_cpus: { get_input: cpus }, mem_size: 1 GB }
                outputs:
                  address:
                    value: { concat: [ "http://", { get_attribute: [ server, public_address ] } ] }
                """);
        assertEquals(Set.of("cpus > server.host.num_cpus", "server.host.num_cpus > server",
                "server > server.public_address", "server.public_address > address"), edges(graph));
        assertEquals(List.of("cpus", "unused"), graph.vertices().stream()
                .filter(vertex -> vertex.kind() == Kind.INPUT).map(Vertex::title).toList());
        assertEquals("integer = 4", graph.vertices().get(0).detail());
        assertEquals(List.of(), graph.circles());
    }

    @Test
    void selfHostAndOtherNodesAreFollowed() {
        ViewGraph graph = graph("""
                node_templates:
                  server: { type: tosca.nodes.Compute }
                  shop:
                    type: tosca.nodes.WebServer
                    properties:
                      admin_credential: { user: { get_property: [ SELF, component_version ] } }
                    interfaces:
                      Standard:
                        create:
                          inputs:
                            ip: { get_attribute: [ HOST, private_address ] }
                            memory: { get_property: [ server, host, mem_size ] }
                            nobody: { get_property: [ nobody, x ] }
                    requirements:
                      - host: server
                """);
        assertTrue(edges(graph).containsAll(Set.of("shop.component_version > shop.admin_credential",
                "server.private_address > shop.Standard.create.ip",
                "server.host.mem_size > shop.Standard.create.memory")), () -> edges(graph).toString());
        assertTrue(edges(graph).stream().noneMatch(edge -> edge.startsWith("nobody.")));
    }

    @Test
    void propertiesThatUseEachOtherAreACircle() {
        ViewGraph graph = graph("""
                node_templates:
                  a:
                    type: tosca.nodes.Database
                    properties: { name: { get_property: [ b, name ] } }
                  b:
                    type: tosca.nodes.Database
                    properties: { name: { get_property: [ a, name ] } }
                """);
        assertEquals(1, graph.circles().size());
        assertTrue(graph.edges().stream().allMatch(Edge::circular));
    }

    @Test
    void anEmptyTopologyHasAnEmptyGraph() {
        assertEquals(ViewGraph.EMPTY, FlowGraph.of(TopologyDocument.of("a.yaml", "").serviceTemplate(),
                TopologyDocument.of("a.yaml", "").types()));
    }
}
