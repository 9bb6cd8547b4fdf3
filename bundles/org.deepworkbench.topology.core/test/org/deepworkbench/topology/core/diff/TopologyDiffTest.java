package org.deepworkbench.topology.core.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopologyDiffTest {

    private static final String BASE = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              inputs:
                cpus: { type: integer, default: 2 }
                run: { type: string }
              node_templates:
                server:
                  type: tosca.nodes.Compute
                  capabilities:
                    host:
                      properties:
                        num_cpus: { get_input: cpus }
                        mem_size: 1 GB
                software:
                  type: tosca.nodes.SoftwareComponent
                  properties:
                    component_version: 1.0
                  requirements:
                    - host: server
                web:
                  type: tosca.nodes.WebServer
                  requirements:
                    - host: server
                    - dependency: software
              outputs:
                address: { value: { get_attribute: [ server, public_address ] } }
              groups:
                all: { type: tosca.groups.Root, members: [ server, software ] }
              policies:
                - near: { type: tosca.policies.Placement, targets: [ server, web ] }
            """;

    private static List<String> diff(String before, String after) {
        return TopologyDiff.between(TopologyDocument.of("a", before), TopologyDocument.of("b", after)).stream()
                .map(TopologyDiffTest::told).toList();
    }

    private static String told(Change change) {
        String subject = change.subject().kind() + " " + change.subject().readable();
        return switch (change) {
            case Change.Added(Subject ignored, String value) -> "+ " + subject + " " + value;
            case Change.Removed(Subject ignored, String value) -> "- " + subject + " " + value;
            case Change.Changed(Subject ignored, String before, String after) ->
                "~ " + subject + " " + before + " > " + after;
            case Change.Renamed(Subject ignored, String before) -> "= " + subject + " < " + before;
        };
    }

    private static List<String> changed(String from, String to) {
        return diff(BASE, BASE.replace(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "type: tosca.nodes.Compute | type: tosca:Compute",
        "type: tosca.nodes.WebServer | type: WebServer",
        "- host: server | - host: { node: server }",
        "mem_size: 1 GB | mem_size: '1000 MB'",
        "mem_size: 1 GB | mem_size: 1  gb # as before",
        "default: 2 | default: \"2\"",
        "component_version: 1.0 | \"component_version\": '1.0'",
        "members: [ server, software ] | members: [ software, server ]",
        "{ get_input: cpus } | { get_input: [ cpus ] }",
        "num_cpus: { get_input: cpus } | num_cpus: {get_input: 'cpus'}" })
    void anotherSpellingIsNoChange(String from, String to) {
        assertEquals(List.of(), changed(from, to));
    }

    @Test
    void orderIsNoChange() {
        String web = BASE.substring(BASE.indexOf("    web:"), BASE.indexOf("  outputs:"));
        assertEquals(List.of(), diff(BASE, BASE.replace(web, "").replace("  node_templates:\n",
                "  node_templates:\n" + web)));
        assertEquals(List.of(), changed("        - host: server\n        - dependency: software\n",
                "        - dependency: software\n        - host: server\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tosca_simple_yaml_1_3 | tosca_simple_yaml_1_2 | ~ VERSION  tosca_simple_yaml_1_3 > tosca_simple_yaml_1_2",
        "mem_size: 1 GB | mem_size: 1 GiB | ~ CAPABILITY server.host.mem_size 1 GB > 1 GiB",
        "component_version: 1.0 | component_version: 1.1 | ~ PROPERTY software.component_version 1.0 > 1.1",
        "dependency: software | dependency: server | ~ REQUIREMENT web.dependency software > server",
        "default: 2 | default: 3 | ~ INPUT cpus.default 2 > 3",
        "type: integer, default: 2 | type: float, default: 2 | ~ INPUT cpus.type integer > float",
        "get_input: cpus | get_input: run | "
            + "~ CAPABILITY server.host.num_cpus { get_input: cpus } > { get_input: run }",
        "public_address | private_address | ~ OUTPUT address.value { get_attribute: [ server, public_address ] } > "
            + "{ get_attribute: [ server, private_address ] }",
        "members: [ server, software ] | members: [ server ] | - GROUP all.members software",
        "targets: [ server, web ] | targets: [ server, web, software ] | + POLICY near.targets software",
        "tosca.nodes.WebServer | tosca.nodes.DBMS | ~ NODE web.type tosca.nodes.WebServer > tosca.nodes.DBMS" })
    void oneChangeIsTold(String from, String to, String told) {
        assertEquals(List.of(told), changed(from, to));
    }

    @Test
    void wholeElementsAreOneChangeEach() {
        String db = "    \"my.db\":\n      type: DBMS\n      properties: { port: 1 }\n";
        String after = BASE.replace("  outputs:\n", db + "  outputs:\n");
        assertEquals(List.of("+ NODE \"my.db\" DBMS"), diff(BASE, after));
        assertEquals(List.of("- NODE \"my.db\" DBMS"), diff(after, BASE));
        assertEquals(List.of("+ REQUIREMENT web.dependency server"),
                changed("- dependency: software\n", "- dependency: software\n        - dependency: server\n"));
    }

    @Test
    void nestedValuesAreToldByTheirPath() {
        String map = "topology_template:\n  node_templates:\n    a:\n      type: my.Type\n      properties:\n"
                + "        env: { A: 1, B: [ x, y ] }\n";
        assertEquals(List.of("~ PROPERTY a.env.A 1 > 2", "+ PROPERTY a.env.B.2 z"),
                diff(map, map.replace("A: 1", "A: 2").replace("y ]", "y, z ]")));
        assertEquals(List.of("- PROPERTY a.env.B.0 x"), diff(map, map.replace("[ x, y ]", "[ y ]")));
        assertEquals(List.of("~ PROPERTY a.env.B [ x, y ] > x"), diff(map, map.replace("[ x, y ]", "x")));
    }

    @Test
    void renamedNodeIsOneChangeWhoeverRefersToIt() {
        assertEquals(List.of("= NODE machine < server"), diff(BASE, BASE.replace("server", "machine")));
    }

    @Test
    void renamedNodesThatReferToEachOtherAreToldOnceEach() {
        assertEquals(List.of("= NODE machine < server", "= NODE program < software"),
                diff(BASE, BASE.replace("server", "machine").replace("software", "program")));
    }

    @Test
    void renamedNodeMayHaveChangedALittle() {
        assertEquals(List.of("= NODE machine < server", "~ CAPABILITY machine.host.mem_size 1 GB > 2 GB"),
                diff(BASE, BASE.replace("server", "machine").replace("1 GB", "2 GB")));
    }

    @Test
    void renamedInputIsOneChange() {
        assertEquals(List.of("= INPUT num < cpus"), diff(BASE, BASE.replace("cpus:", "num:").replace(
                "get_input: cpus", "get_input: num").replace("num_num", "num_cpus")));
    }

    @Test
    void anotherNodeIsNoRenamedOne() {
        String after = BASE.replace("    software:\n      type: tosca.nodes.SoftwareComponent",
                "    other:\n      type: tosca.nodes.DBMS").replace("component_version: 1.0", "port: 3306")
                .replace("      requirements:\n        - host: server\n    web", "    web")
                .replace(", software", "").replace("dependency: software", "dependency: server");
        List<String> told = diff(BASE, after);
        assertEquals(true, told.contains("+ NODE other tosca.nodes.DBMS"), told::toString);
        assertEquals(true, told.contains("- NODE software tosca.nodes.SoftwareComponent"), told::toString);
    }

    @Test
    void typesImportsAndMetadataAreCompared() {
        String before = "tosca_definitions_version: tosca_simple_yaml_1_3\nmetadata: { template_version: 1.0 }\n"
                + "imports: [ a.yaml ]\nnode_types:\n  my.A: { derived_from: tosca.nodes.Root }\n";
        assertEquals(List.of(), diff(before, before.replace("[ a.yaml ]", "[ file: a.yaml ]")
                .replace("tosca.nodes.Root", "Root")));
        assertEquals(
                List.of("~ METADATA template_version 1.0 > 1.1", "~ IMPORT b.yaml a.yaml > b.yaml",
                        "+ TYPE my.A.properties.x string", "+ TYPE my.B tosca.nodes.Root"),
                diff(before, before.replace("1.0 }", "1.1 }").replace("a.yaml", "b.yaml")
                        .replace("Root }", "Root, properties: { x: { type: string } } }\n"
                                + "  my.B: { derived_from: tosca.nodes.Root }"))
                        .stream().map(line -> line.replace("\"", "")).toList());
    }

    @Test
    void nothingComparesWithAnything() {
        assertEquals(List.of(), diff("", ""));
        assertEquals(3, diff("", "topology_template: { node_templates: { a: {}, b: { type: X } }, inputs: { c: {} } }")
                .size());
    }

    @Test
    void thousandsOfRenamedNodesAreCompared() {
        StringBuilder nodes = new StringBuilder("topology_template:\n  node_templates:\n");
        for (int i = 0; i < 5000; i++) {
            nodes.append("    n").append(i).append(": { type: Compute, properties: { p: ").append(i).append(" } }\n");
        }
        String before = nodes.toString();
        List<String> told = assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> diff(before, before.replace("    n", "    m")));
        assertEquals(5000, told.size());
        assertEquals("= NODE m0 < n0", told.get(0));
    }
}
