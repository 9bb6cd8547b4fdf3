package org.deepworkbench.topology.core.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTest {

    private static List<Diagnostic> diagnostics(String text) {
        return TopologyDocument.of("test.yaml", text).diagnostics();
    }

    private static String told(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(found -> found.line() + " " + found.severity() + " " + found.code())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whatIsRightIsNotComplainedAbout() throws Exception {
        assertEquals(List.of(), diagnostics(Samples.SMALL));
        assertEquals(List.of(), TopologyDocument.open(Samples.example()).diagnostics());
    }

    @TestFactory
    Stream<DynamicTest> publishedTemplatesHaveNoError() {
        return Samples.deepTemplates().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                () -> assertEquals(List.of(), TopologyDocument.open(file).diagnostics().stream()
                        .filter(Diagnostic::isError).toList())));
    }

    /** Two of INDIGO's own examples are wrong by their own types: inputs that are not declared, a misnamed property. */
    @Test
    void publishedExamplesAreJudgedRight() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (var file : Samples.indigoExamples()) {
            if (TopologyDocument.open(file).hasErrors()) {
                wrong.add(file.getFileName().toString());
            }
        }
        assertEquals(List.of("cellar_webapp_mem_aws.yaml", "vm_docker_deepass.yml"), wrong);
    }

    private static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("type: tosca.nodes.indigo.Container.Runtime.Docker",
                        "type: tosca.nodes.indigo.Container.Runtime.Dokcer",
                        "11 ERROR UNKNOWN_TYPE", "Runtime.Docker»"),
                Arguments.of("command: \"run it\"", "comand: \"run it\"", "20 ERROR UNKNOWN_PROPERTY", "«command»"),
                Arguments.of("num_cpus: 2", "num_cpu: 2", "15 ERROR UNKNOWN_PROPERTY", "«num_cpus»"),
                Arguments.of("host:\n          properties",
                        "hots:\n          properties",
                        "13 ERROR UNKNOWN_CAPABILITY", "«host»"),
                Arguments.of("mem_size: 4 GB", "mem_size: 4", "16 ERROR WRONG_TYPE", "MiB"),
                Arguments.of("mem_size: 4 GB", "mem_size: 4 Gigabytes", "16 ERROR WRONG_TYPE", "MiB"),
                Arguments.of("mem_size: 4 GB", "mem_size: [ 4 ]", "16 ERROR WRONG_TYPE", "MiB"),
                Arguments.of("num_cpus: 2", "num_cpus: many", "15 ERROR WRONG_TYPE", "number"),
                Arguments.of("num_cpus: 2", "num_cpus: -1", "15 ERROR BROKEN_CONSTRAINT", "greater_or_equal"),
                Arguments.of("num_cpus: 2", "num_cpus: \"2\"", "15 WARNING LENIENT_TYPE", "float"),
                Arguments.of("command: \"run it\"", "command: true", "20 WARNING LENIENT_TYPE", "string"),
                Arguments.of("- host: Docker", "- host: Doker", "23 ERROR UNKNOWN_NODE", "«Docker»"),
                Arguments.of("- host: Docker", "- hosst: Docker", "23 ERROR UNKNOWN_REQUIREMENT", "«host»"),
                Arguments.of("- host: Docker",
                        "- host: app",
                        "23 ERROR HOST_CYCLE", "itself"),
                Arguments.of("{ get_input: image }", "{ get_input: imgae }", "26 ERROR UNKNOWN_INPUT", "«image»"),
                Arguments.of("[ app, load", "[ ap, load", "30 ERROR UNKNOWN_NODE", "«app»"),
                Arguments.of("load_balancer_ips",
                        "load_balancer_ip",
                        "30 ERROR UNKNOWN_ATTRIBUTE", "«load_balancer_ips»"),
                Arguments.of("{ concat: [ 'http://'",
                        "{ concat: [ { token: [ 'a' ] }",
                        "30 ERROR WRONG_ARGUMENTS", "separators"),
                Arguments.of("type: tosca.artifacts.Deployment.Image.Container.Docker",
                        "type: tosca.artifacts.Deployment.Image.Container.Dock",
                        "27 ERROR UNKNOWN_TYPE", "Container.Docker»"),
                Arguments.of("tosca_simple_yaml_1_0",
                        "tosca_simple_yaml_9_0",
                        "1 ERROR VERSION_UNKNOWN", "tosca_simple_yaml_1_0"),
                Arguments.of("tosca_definitions_version: tosca_simple_yaml_1_0",
                        "description: none",
                        "1 ERROR VERSION_MISSING", "tosca_simple_yaml_1_0"),
                Arguments.of("type: string", "type: sting", "7 ERROR UNKNOWN_TYPE", "«string»"),
                Arguments.of("  node_templates:", "  node_templates: 5\n  groups:", "8 ERROR WRONG_FORM", "map"),
                Arguments.of("command: \"run it\"",
                        "command: \"run it\"\n        command: other",
                        "21 WARNING DUPLICATE_KEY", "last"),
                Arguments.of("    app:",
                        "    Docker:\n      type: tosca.nodes.Compute\n    app:",
                        "17 ERROR DUPLICATE_NAME", "Rename"),
                Arguments.of("      type: string",
                        "      type: string\n      requird: true",
                        "8 WARNING UNKNOWN_KEY", "«required»"));
    }

    /** One fault planted into a right topology is told at its line, with the name that was meant. */
    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("faults")
    void plantedFaultIsToldAtItsLine(String from, String to, String expected, String hint) {
        assertTrue(Samples.SMALL.contains(from), from);
        List<Diagnostic> found = diagnostics(Samples.SMALL.replaceFirst(Pattern.quote(from),
                Matcher.quoteReplacement(to)));
        assertTrue(told(found).lines().anyMatch(expected::equals), () -> found.toString());
        assertTrue(found.stream().anyMatch(diagnostic -> diagnostic.message().contains(hint)), () -> found.toString());
    }

    @Test
    void oneMisspeltTypeIsOneFault() {
        assertEquals("11 ERROR UNKNOWN_TYPE",
                told(diagnostics(Samples.SMALL.replace("Container.Runtime.Docker", "Container.Runtime.Dokcer"))));
    }

    @Test
    void applicationWithoutHostIsTold() {
        assertEquals("17 ERROR MISSING_REQUIREMENT",
                told(diagnostics(Samples.SMALL.replace("      requirements:\n        - host: Docker\n", ""))));
    }

    @Test
    void missingRequiredPropertyIsToldAtTheNode() {
        List<Diagnostic> found = diagnostics("""
                tosca_definitions_version: tosca_simple_yaml_1_0
                topology_template:
                  node_templates:
                    store:
                      type: tosca.nodes.ObjectStorage
                """);
        assertEquals("4 ERROR MISSING_PROPERTY", told(found));
        assertTrue(found.get(0).message().contains("«name»"));
    }

    @Test
    void importThatNobodyServesIsTheOnlyFault() {
        assertEquals("3 ERROR IMPORT_UNAVAILABLE", told(diagnostics(Samples.SMALL
                .replace("indigo-dc/tosca-types/master/custom_types.yaml", "somebody/types/master/theirs.yaml"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "master", "devel", "some/branch", "v1.2.3" })
    void indigoTypesAreServedOnEveryBranch(String branch) {
        assertEquals(List.of(), diagnostics(Samples.SMALL.replace("/master/", "/" + branch + "/")));
    }

    @Test
    void ownTypesAreUsedAndJudged() {
        List<Diagnostic> found = diagnostics("""
                tosca_definitions_version: tosca_simple_yaml_1_0
                data_types:
                  my.Point:
                    properties:
                      x: { type: integer }
                      y: { type: integer, default: 0 }
                  my.Even:
                    derived_from: integer
                    constraints: [ valid_values: [ 2, 4 ] ]
                node_types:
                  my.Node:
                    derived_from: tosca.nodes.Root
                    properties:
                      points: { type: list, entry_schema: { type: my.Point } }
                      even: { type: my.Even, required: no }
                  my.Loop:
                    derived_from: my.Loop
                topology_template:
                  node_templates:
                    right:
                      type: my.Node
                      properties: { points: [ { x: 1 }, { x: 2, y: 3 } ], even: 4 }
                    wrong:
                      type: my.Node
                      properties:
                        points:
                          - { y: 1 }
                          - { x: one }
                          - { x: 1, z: 2 }
                        even: 3
                """);
        assertEquals("""
                17 ERROR TYPE_CYCLE
                27 ERROR MISSING_PROPERTY
                28 ERROR WRONG_TYPE
                29 ERROR UNKNOWN_PROPERTY
                30 ERROR BROKEN_CONSTRAINT""", told(found));
    }

    @Test
    void unknownAncestorIsTheOnlyFault() {
        assertEquals("4 ERROR UNKNOWN_TYPE", told(diagnostics("""
                tosca_definitions_version: tosca_simple_yaml_1_0
                node_types:
                  my.Node:
                    derived_from: their.Node
                topology_template:
                  node_templates:
                    a:
                      type: my.Node
                      properties: { theirs: 1 }
                      capabilities: { theirs: { properties: { x: 1 } } }
                      requirements: [ theirs: b ]
                    b:
                      type: my.Node
                  outputs:
                    o: { value: { get_attribute: [ a, theirs ] } }
                """)));
    }

    @Test
    void nodesThatHostEachOtherAreTold() {
        List<Diagnostic> found = diagnostics("""
                tosca_definitions_version: tosca_simple_yaml_1_0
                topology_template:
                  node_templates:
                    a:
                      type: tosca.nodes.WebServer
                      requirements: [ host: b ]
                    b:
                      type: tosca.nodes.WebServer
                      requirements: [ host: a ]
                """);
        assertEquals("9 ERROR HOST_CYCLE", told(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "in_range: [ 1, 4 ] | 5", "greater_than: 3 | 3", "less_than: 3 | 3",
        "less_or_equal: 3 | 4", "equal: 3 | 4", "valid_values: [ 1, 2 ] | 3" })
    void brokenConstraintsAreTold(String constraint, String value) {
        assertEquals("6 ERROR BROKEN_CONSTRAINT", told(input("integer", constraint, value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "length: 3 | abcd", "min_length: 3 | ab", "max_length: 3 | abcd",
        "pattern: '[a-z]+' | ab1", "valid_values: [ a, b ] | c" })
    void brokenConstraintsOnTextAreTold(String constraint, String value) {
        assertEquals("6 ERROR BROKEN_CONSTRAINT", told(input("string", constraint, value)));
    }

    @Test
    void constraintsThatHoldAreNotTold() {
        assertEquals("", told(input("integer", "in_range: [ 1, UNBOUNDED ]", "500")));
        assertEquals("", told(input("scalar-unit.size", "greater_or_equal: 1 GB", "1024 MB")));
        assertEquals("6 ERROR BROKEN_CONSTRAINT",
                told(input("scalar-unit.size", "greater_or_equal: 1 GB", "999 MB")));
        assertEquals("6 WARNING LENIENT_TYPE", told(input("string", "valid_values: [ false, true ]", "false")));
    }

    private static List<Diagnostic> input(String type, String constraint, String value) {
        return diagnostics("""
                tosca_definitions_version: tosca_simple_yaml_1_0
                topology_template:
                  inputs:
                    i:
                      type: %s
                      default: %s
                      constraints:
                        - %s
                """.formatted(type, value, constraint));
    }

    @Test
    void everyMessageIsASentence() {
        String text = Samples.SMALL.replace("num_cpus: 2", "num_cpus: x").replace("host: Docker", "host: Doker")
                .replace("command:", "cmd:");
        for (Diagnostic found : diagnostics(text)) {
            assertTrue(found.message().matches("(?s)[\\p{Lu}«].*[.?]\\s*"), found.message());
            assertTrue(!found.message().contains("{") && !found.message().contains("null"), found.message());
        }
    }
}
