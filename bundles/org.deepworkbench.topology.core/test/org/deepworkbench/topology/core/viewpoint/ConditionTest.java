package org.deepworkbench.topology.core.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final TopologyDocument DOCUMENT = TopologyDocument.of("a.yaml", """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              inputs:
                cpus: { type: integer, default: 4 }
              node_templates:
                server:
                  type: tosca.nodes.Compute
                  description: The large one
                  metadata: { owner: ada }
                  capabilities:
                    host:
                      properties: { num_cpus: { get_input: cpus }, mem_size: 4096 MB }
                shop:
                  type: tosca.nodes.WebServer
                  requirements:
                    - host: server
                page:
                  type: tosca.nodes.WebApplication
                  properties: { context_root: /shop }
                  requirements:
                    - host: shop
            """);

    private static NodeFacts node(String name) {
        return new TopologyFacts(DOCUMENT.serviceTemplate(), DOCUMENT.types(),
                TopologyDiagram.of(DOCUMENT.serviceTemplate(), DOCUMENT.types()),
                Map.of("shop", Severity.WARNING)).node(name).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name = server", "name != shop", "name matches s*v?r", "name contains ERV",
        "type is tosca.nodes.Compute", "type is tosca.nodes.Root", "type is Compute", "type is *",
        "description = The large one", "description exists", "host missing", "problems missing",
        "capabilities.host.num_cpus = 4", "capabilities.host.num_cpus >= 4", "capabilities.host.num_cpus < 4.5",
        "capabilities.host.mem_size = 4.096 GB", "capabilities.host.mem_size > 4 GB",
        "capabilities.host.mem_size <= 4 GiB", "metadata.owner = \"ada\"", "metadata.\"owner\" exists",
        "properties.nothing missing", "properties.nothing != 3"})
    void theServerMeets(String condition) throws FaultException {
        assertTrue(Condition.parse(condition).holds(node("server")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name = shop", "type is tosca.nodes.WebServer", "host exists",
        "capabilities.host.num_cpus > 4", "capabilities.host.mem_size > large", "properties.nothing = 3",
        "properties.nothing < 3", "name matches serve", "description contains small"})
    void theServerDoesNotMeet(String condition) throws FaultException {
        assertFalse(Condition.parse(condition).holds(node("server")));
    }

    @Test
    void hostsAndProblemsAreKnown() throws FaultException {
        assertTrue(Condition.parse("host = server").holds(node("shop")));
        assertTrue(Condition.parse("problems = warning").holds(node("shop")));
        assertTrue(Condition.parse("properties.context_root matches /*").holds(node("page")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "name like x", "name =", "host exists x", "colour = x", "properties = x",
        "name.first = x", "properties..a = x", "properties.\"a = x", "host is tosca.nodes.Compute"})
    void whatIsNoConditionIsRefused(String text) {
        assertThrows(FaultException.class, () -> Condition.parse(text));
    }

    @Test
    void aRefusalNamesWhatIsNear() {
        String fault = assertThrows(FaultException.class, () -> Condition.parse("propertys.a = 1")).getMessage();
        assertTrue(fault.contains("«properties»"), fault);
        fault = assertThrows(FaultException.class, () -> Condition.parse("name containz 1")).getMessage();
        assertTrue(fault.contains("«contains»"), fault);
    }

    @Test
    void noFormTakesLong() {
        Glob glob = new Glob("*a".repeat(200) + "b");
        assertEquals(false, assertTimeoutPreemptively(Duration.ofSeconds(5), () -> glob.matches("a".repeat(20_000))));
    }
}
