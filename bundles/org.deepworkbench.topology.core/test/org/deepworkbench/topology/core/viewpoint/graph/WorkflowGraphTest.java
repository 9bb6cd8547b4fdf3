package org.deepworkbench.topology.core.viewpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Edge;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Link;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Vertex;
import org.junit.jupiter.api.Test;

class WorkflowGraphTest {

    private static List<WorkflowGraph> graphs(String topology) {
        return WorkflowGraph.of(TopologyDocument.of("a.yaml", """
                tosca_definitions_version: tosca_simple_yaml_1_3
                topology_template:
                """ + topology.indent(2)).serviceTemplate());
    }

    private static final String NODES = """
            node_templates:
              shop:
                type: tosca.nodes.WebServer
                requirements:
                  - host: server
                  - dependency: data
              server: { type: tosca.nodes.Compute }
              data:
                type: tosca.nodes.DBMS
                requirements:
                  - host: server
            """;

    @Test
    void withoutAWorkflowTheOrderOfDeploymentIsShown() {
        WorkflowGraph graph = graphs(NODES).get(0);
        assertTrue(graph.isDerived());
        assertEquals(List.of("shop", "server", "data"),
                graph.graph().vertices().stream().map(Vertex::title).toList());
        assertEquals(List.of(new Edge(1, 0, Link.SUCCESS), new Edge(2, 0, Link.SUCCESS), new Edge(1, 2, Link.SUCCESS)),
                graph.graph().edges());
    }

    @Test
    void stepsFollowOnSuccessAndOnFailure() {
        List<WorkflowGraph> graphs = graphs(NODES + """
                workflows:
                  backup:
                    steps:
                      stop:
                        target: shop
                        activities:
                          - call_operation: Standard.stop
                          - set_state: stopped
                        on_success: [ save ]
                        on_failure: [ start, nobody ]
                      save:
                        target: data
                        activities: [ delegate: backup ]
                        on_success: [ start ]
                      start:
                        target: shop
                        activities: [ call_operation: Standard.start ]
                """);
        assertEquals(List.of("backup", ""), graphs.stream().map(WorkflowGraph::name).toList());
        ViewGraph graph = graphs.get(0).graph();
        assertEquals(List.of(new Edge(0, 1, Link.SUCCESS), new Edge(0, 2, Link.FAILURE), new Edge(1, 2, Link.SUCCESS)),
                graph.edges());
        assertEquals("shop: call_operation Standard.stop, set_state stopped", graph.vertices().get(0).detail());
        assertEquals("data", graph.vertices().get(1).element());
        assertEquals(List.of(), graph.circles());
    }

    @Test
    void stepsThatWaitForEachOtherAreTold() {
        ViewGraph graph = graphs("""
                workflows:
                  turn:
                    steps:
                      a: { activities: [ set_state: x ], on_success: [ b ] }
                      b: { activities: [ set_state: x ], on_success: [ c ] }
                      c: { activities: [ set_state: x ], on_success: [ a, d ] }
                      d: { activities: [ set_state: x ], on_failure: [ d ] }
                """).get(0).graph();
        assertEquals(List.of(List.of(0, 1, 2), List.of(3)), graph.circles());
        assertEquals(List.of(true, true, true, false, true), graph.edges().stream().map(Edge::circular).toList());
    }
}
