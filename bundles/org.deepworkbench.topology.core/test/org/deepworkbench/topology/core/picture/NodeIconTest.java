package org.deepworkbench.topology.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.api.Test;

class NodeIconTest {

    @Test
    void aTypeHasTheIconOfItsNearestAncestor() {
        assertEquals(NodeIcon.KUBERNETES, icon("tosca.nodes.indigo.LRMS.FrontEnd.Kubernetes"));
        assertEquals(NodeIcon.CLUSTER, icon("tosca.nodes.indigo.LRMS.FrontEnd.Slurm"));
        assertEquals(NodeIcon.WORKER, icon("tosca.nodes.indigo.LRMS.WorkerNode.Slurm"));
        assertEquals(NodeIcon.BALANCER, icon("tosca.nodes.indigo.MesosLoadBalancer"));
        assertEquals(NodeIcon.MESOS, icon("tosca.nodes.indigo.MesosMaster"));
        assertEquals(NodeIcon.WEB_SERVER, icon("tosca.nodes.WebServer.Apache"));
        assertEquals(NodeIcon.SERVICE, icon("tosca.nodes.WebApplication.WordPress"));
        assertEquals(NodeIcon.PORT, icon("tosca.nodes.indigo.network.Port"));
        assertEquals(NodeIcon.DATABASE, icon("tosca.nodes.indigo.Database.MySQL"));
    }

    @Test
    void aTypeThatNobodyKnowsIsGuessedByItsWords() {
        assertEquals(NodeIcon.KUBERNETES, NodeIcon.of(List.of("org.alien4cloud.kubernetes.api.types.KubeDeployment")));
        assertEquals(NodeIcon.STORAGE, NodeIcon.of(List.of("my.own.Volume")));
        assertEquals(NodeIcon.GENERIC, NodeIcon.of(List.of("my.own.Thing")));
    }

    @Test
    void everyKindHasASymbolInPictures() throws IOException {
        try (InputStream in = NodeIcon.class.getResourceAsStream("../internal/picture/icons.svg")) {
            String symbols = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Arrays.stream(NodeIcon.values()).forEach(icon -> assertTrue(
                    symbols.contains("<symbol id=\"icon-" + icon.symbol() + '"'), icon.symbol()));
        }
    }

    private static NodeIcon icon(String type) {
        TopologyDocument document = TopologyDocument.of("icons.yaml", """
                tosca_definitions_version: tosca_simple_yaml_1_0
                imports:
                  - https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
                topology_template:
                  node_templates:
                    node: { type: %s }
                """.formatted(type));
        return TopologyDiagram.of(document.serviceTemplate(), document.types()).nodes().get(0).icon();
    }
}
