package org.deepworkbench.topology.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final ModuleResolver NO_MODULES = new ModuleResolver() {

        @Override
        public Optional<CatalogModule> byImage(String image) {
            return Optional.empty();
        }

        @Override
        public List<CatalogModule> modules() {
            return List.of();
        }
    };

    private static final String MACHINE = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              inputs:
                cpus: { type: integer, default: 2 }
              node_templates:
                machine:
                  type: tosca.nodes.Compute
                  capabilities:
                    host: { properties: { num_cpus: 4, mem_size: 4 GB, disk_size: 20 GB } }
            """;

    private static String runtime(String name, String host) {
        return """
                %s:
                  type: tosca.nodes.Container.Runtime
                  requirements: [ host: machine ]
                  capabilities:
                    host: { properties: { %s } }
            """.formatted(name, host);
    }

    private static List<String> faults(String text, Map<String, String> inputs) {
        TopologyDocument document = TopologyDocument.of("t.yaml", text);
        assertEquals(List.of(), document.diagnostics().stream().filter(each -> each.isError()).toList());
        return Completeness.check(document, inputs).stream().map(Fault::sentence).toList();
    }

    private static List<String> faults(String text) {
        return faults(text, Map.of());
    }

    @Test
    void completeTopologyHasNoFaults() throws Exception {
        assertEquals(List.of(), faults(MACHINE));
        assertEquals(List.of(), Completeness.check(TopologyDocument.open(Samples.example()), Map.of()));
        assertEquals(List.of(), Completeness.check(TopologyDocument.of("t.yaml", ""), Map.of("a", "b")));
    }

    @Test
    void missingInputIsToldWithItsType() {
        List<String> faults = faults(MACHINE.replace(", default: 2", ""));
        assertEquals(List.of("t.yaml:4:5: Input «cpus» of type integer has no value. Give it one: --input cpus=…"),
                faults);
    }

    @Test
    void whatIsHostedMustFit() {
        String two = MACHINE + runtime("a", "num_cpus: { get_input: cpus }, mem_size: 2 GB")
                + runtime("b", "num_cpus: 2, mem_size: 2000 MB");
        assertEquals(List.of(), faults(two));
        List<String> cpus = faults(two, Map.of("cpus", "3"));
        assertEquals(1, cpus.size(), cpus::toString);
        assertTrue(cpus.get(0).startsWith("t.yaml:9:41: Node «machine» offers num_cpus 4, but what is hosted on it "
                + "needs 5. The needs are: a 3, b 2."), cpus::toString);
        List<String> memory = faults(two.replace("2000 MB", "2001 MB"));
        assertTrue(memory.get(0).contains("offers mem_size 4000 MB, but what is hosted on it needs 4001 MB"),
                memory::toString);
    }

    @Test
    void instancesMultiplyBothSides() {
        String scaled = MACHINE + runtime("a", "num_cpus: 2").replace("capabilities:\n",
                "capabilities:\n        scalable: { properties: { min_instances: 1, max_instances: 3, "
                        + "default_instances: 3 } }\n");
        assertEquals(1, faults(scaled).size(), () -> faults(scaled).toString());
        assertEquals(List.of(), faults(scaled.replace("    host: { properties: { num_cpus: 4",
                "    scalable: { properties: { min_instances: 1, max_instances: 3, default_instances: 2 } }\n"
                        + "        host: { properties: { num_cpus: 4")));
    }

    @Test
    void portsOfOneMachineAreTakenOnce() {
        String web = """
                web:
                  type: tosca.nodes.WebServer
                  requirements: [ host: machine ]
                  capabilities:
                    data_endpoint: { properties: { port: 8080, protocol: http } }
            """;
        String two = MACHINE + web + web.replace("web:", "other:");
        List<String> faults = faults(two);
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.get(0).contains("Port 8080/tcp is asked for twice on «machine»: by «web» and by «other»."),
                faults::toString);
        assertEquals(List.of(), faults(MACHINE + web + web.replace("web:", "other:").replace("8080", "8081")));
        assertEquals(List.of(), faults(MACHINE + web + web.replace("web:", "other:").replace("http ", "udp ")));
        String elsewhere = MACHINE + "    second: { type: tosca.nodes.Compute }\n";
        assertEquals(List.of(), faults(elsewhere + web
                + web.replace("web:", "other:").replace("host: machine", "host: second")));
    }

    @Test
    void softwareOnOneServerSharesItsPorts() {
        assertEquals(List.of(), faults(MACHINE + """
                dbms:
                  type: tosca.nodes.DBMS
                  requirements: [ host: machine ]
                one:
                  type: tosca.nodes.Database
                  properties: { name: one }
                  requirements: [ host: dbms ]
                  capabilities: { database_endpoint: { properties: { port: 3306, protocol: tcp } } }
                two:
                  type: tosca.nodes.Database
                  properties: { name: two }
                  requirements: [ host: dbms ]
                  capabilities: { database_endpoint: { properties: { port: 3306, protocol: tcp } } }
            """));
    }

    @Test
    void publishedPortIsTakenOnce() {
        String text = Samples.SMALL;
        String published = text.replace("mem_size: 4 GB",
                "mem_size: 4 GB\n            publish_ports: [ { protocol: tcp, source: 5000, target: 31000 } ]");
        String second = published.substring(published.indexOf("    Docker:"), published.indexOf("    app:"))
                .replace("Docker:", "Second:");
        String both = published.replace("    app:", second + "    app:");
        List<String> faults = faults(both, Map.of("image", "x"));
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.get(0).contains("Port 31000/tcp is asked for twice: by «app» and by «Second».")
                || faults.get(0).contains("Port 31000/tcp is asked for twice: by «Second» and by «app»."),
                faults::toString);
        assertEquals(List.of(), faults(both.replaceFirst("31000", "31001"), Map.of("image", "x")));
    }

    @Test
    void demandedConnectionIsMissed() {
        String types = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            node_types:
              my.Client:
                derived_from: tosca.nodes.Root
                requirements:
                  - service: { capability: tosca.capabilities.Endpoint, occurrences: [ 1, 1 ] }
            topology_template:
              node_templates:
                client: { type: my.Client }
            """;
        TopologyDocument document = TopologyDocument.of("t.yaml", types);
        List<String> told = Completeness.check(document, Map.of()).stream().map(Fault::sentence).toList();
        boolean diagnosed = document.hasErrors();
        assertTrue(diagnosed || told.equals(List.of("t.yaml:9:5: Requirement «service» of node «client» is not "
                + "connected; its type demands a connection to tosca.capabilities.Endpoint. Connect it to a node that "
                + "offers this.")), told::toString);
    }

    @Test
    void plannerRefusesWhatIsIncompleteInTheSameWords() {
        TopologyDocument document = TopologyDocument.of("t.yaml", Samples.SMALL);
        PlanResult result = Planner.plan(document, Map.of(), NO_MODULES);
        assertEquals(new PlanResult.Refused(Completeness.check(document, Map.of())), result);
    }
}
