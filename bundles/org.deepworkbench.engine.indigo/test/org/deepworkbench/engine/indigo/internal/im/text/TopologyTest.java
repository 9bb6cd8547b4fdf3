package org.deepworkbench.engine.indigo.internal.im.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.deepworkbench.spi.FaultException;
import org.junit.jupiter.api.Test;

class TopologyTest {

    private static final String TEMPLATE = """
            topology_template:
              inputs:
                workers: {type: integer, default: 3}
              node_templates:
                app:
                  type: tosca.nodes.indigo.Container.Application.Docker
                  requirements:
                    - storage: disk
                    - host: {node: docker, relationship: tosca.relationships.HostedOn}
                docker:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                  requirements:
                    - host: worker
                worker:
                  type: tosca.nodes.indigo.Compute
                  capabilities:
                    scalable:
                      properties:
                        count: {get_input: workers}
                        min_instances: 1
                        max_instances: 5
                alone:
                  type: tosca.nodes.indigo.Compute
                loop:
                  requirements: [{host: loop}]
            """;

    private final Topology topology;

    TopologyTest() throws FaultException {
        this.topology = new Topology(TEMPLATE);
    }

    @Test
    void aNodeStandsOnItsHosts() {
        assertEquals(List.of("app", "docker", "worker"), topology.hosts("app"));
        assertEquals(List.of("loop"), topology.hosts("loop"));
        assertEquals(Map.of("app", List.of("up"), "docker", List.of("up"), "worker", List.of("up"), "alone", List.of(),
                "loop", List.of()), topology.byNode(Map.of("worker", List.of("up"))));
    }

    @Test
    void numbersAreCountedAsTheServiceCountsThem() {
        assertEquals(OptionalInt.of(3), topology.wanted("worker"));
        assertEquals(OptionalInt.of(1), topology.wanted("alone"));
        assertEquals(OptionalInt.empty(), topology.wanted("none"));
    }

    @Test
    void aNumberIsWrittenIntoTheTemplate() throws Exception {
        assertEquals(TEMPLATE.replace("{get_input: workers}", "4"), Topology.scaled(TEMPLATE, "worker", 4));
        assertEquals(OptionalInt.of(2), new Topology(Topology.scaled(TEMPLATE, "alone", 2)).wanted("alone"));
        assertEquals("topology_template:\n  node_templates:\n    a:\n"
                + "      capabilities:\n        scalable:\n          properties:\n            max_instances: 3\n"
                + "            default_instances: 2\n            min_instances: 1\ntosca_definitions_version: x\n",
                Topology.scaled("topology_template:\n  node_templates:\n    a:\n      capabilities:\n"
                        + "        scalable:\n          properties:\n            max_instances: 3\n"
                        + "            min_instances: 1\ntosca_definitions_version: x\n", "a", 2));
    }
}
