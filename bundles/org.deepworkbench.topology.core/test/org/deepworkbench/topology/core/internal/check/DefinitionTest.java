package org.deepworkbench.topology.core.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judges the definitions of a file: types, constraints, names. */
class DefinitionTest {

    private static final String VERSION = "tosca_definitions_version: tosca_simple_yaml_1_3\n";

    private static List<Diagnostic> diagnostics(String text) {
        return TopologyDocument.of("test.yaml", VERSION + text).diagnostics();
    }

    private static String told(String text) {
        return diagnostics(text).stream().map(found -> found.line() + " " + found.severity() + " " + found.code())
                .collect(Collectors.joining(", "));
    }

    private static String constraint(String type, String clause) {
        return told("topology_template:\n  inputs:\n    it:\n      type: " + type + "\n      constraints:\n        - "
                + clause + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            integer | in_range: [ 1, 2 ]
            integer | in_range: [ 1, UNBOUNDED ]
            range   | in_range: [ 1, 2 ]
            string  | valid_values: [ a, 1 ]
            string  | length: 3
            list    | min_length: 0
            map     | max_length: 9
            string  | pattern: "(?P<year>[0-9]{4})"
            version | greater_than: 1.0
            scalar-unit.size | greater_or_equal: 4 GB
            boolean | equal: true
            string  | schema: "{}"
            """)
    void constraintThatSuitsIsNotTold(String type, String clause) {
        assertEquals("", constraint(type, clause));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            integer | in_range: [ 1 ]
            integer | in_range: 1
            integer | in_range: [ 1, many ]
            integer | valid_values: 1
            integer | valid_values: [ 1, a ]
            integer | length: 3
            string  | length: -1
            string  | length: long
            string  | pattern: "[a-z"
            integer | pattern: "[a-z]"
            boolean | greater_than: false
            list    | less_than: 3
            scalar-unit.size | greater_or_equal: 4 horses
            """)
    void constraintThatDoesNotSuitIsTold(String type, String clause) {
        assertEquals("7 ERROR WRONG_CONSTRAINT", constraint(type, clause));
    }

    @Test
    void unknownConstraintIsToldWithTheNearest() {
        List<Diagnostic> found = diagnostics("""
                data_types:
                  D:
                    derived_from: string
                    constraints:
                      - minlength: 3
                """);
        assertEquals(1, found.size());
        assertTrue(found.get(0).message().contains("min_length"), found::toString);
        assertEquals("Change it to «min_length»", found.get(0).fix().orElseThrow().label());
    }

    @Test
    void constraintsOfDataTypesAreHeldAgainstTheirPrimitive() {
        assertEquals("9 ERROR WRONG_CONSTRAINT", told("""
                data_types:
                  Port:
                    derived_from: integer
                    constraints: [ { in_range: [ 1, 65535 ] } ]
                  HighPort:
                    derived_from: Port
                    constraints:
                      - pattern: "[0-9]*"
                """));
    }

    @Test
    void typeThatNobodyDefinesIsToldWhereItIsNamed() {
        assertEquals("4 ERROR UNKNOWN_TYPE, 7 ERROR UNKNOWN_TYPE, 10 ERROR UNKNOWN_TYPE, 12 ERROR UNKNOWN_TYPE, "
                + "15 ERROR UNKNOWN_TYPE", told("""
                        node_types:
                          T:
                            derived_from: tosca.nodes.Rot
                            properties:
                              p:
                                type: strng
                              l:
                                type: list
                                entry_schema: { type: Nothing }
                            capabilities:
                              c: { type: tosca.capabilities.Nothing }
                        relationship_types:
                          R:
                            valid_target_types: [ tosca.capabilities.Nothing ]
                        """));
    }

    @Test
    void whatAnImporterMayDefineIsOnlyAWarningInAFileOfTypes() {
        String types = """
                node_types:
                  T:
                    requirements:
                      - log: { capability: tosca.capabilities.Endpoint, node: com.example.Logger }
                """;
        assertEquals("5 WARNING UNKNOWN_TYPE", told(types));
        assertEquals("5 ERROR UNKNOWN_TYPE", told(types + "topology_template: {}\n"));
    }

    @Test
    void circleOfTypesIsToldOnce() {
        assertEquals("4 ERROR TYPE_CYCLE", told("""
                node_types:
                  A:
                    derived_from: B
                  B:
                    derived_from: C
                  C:
                    derived_from: A
                  D:
                    derived_from: A
                """));
    }

    @Test
    void nativeTypeHasNoProperties() {
        assertEquals("4 ERROR NATIVE_TYPE_EXTENDED", told("""
                data_types:
                  D:
                    derived_from: string
                    properties:
                      p: { type: string }
                """));
    }

    @Test
    void propertyNeedsATypeUnlessItRefinesOne() {
        assertEquals("4 ERROR MISSING_KEY, 6 ERROR WRONG_FORM", told("""
                node_types:
                  A: { properties: { p: { type: integer } } }
                  B: { properties: { q: { description: none } } }
                  C: { derived_from: A, properties: { p: { default: 5 } } }
                  D: { properties: { r: integer } }
                """));
    }

    @Test
    void defaultIsHeldAgainstItsDefinition() {
        assertEquals("6 ERROR WRONG_TYPE, 9 ERROR BROKEN_CONSTRAINT", told("""
                topology_template:
                  inputs:
                    a:
                      type: integer
                      default: few
                    b:
                      type: integer
                      default: 5
                      constraints: [ { less_than: 3 } ]
                    c:
                      type: integer
                      default:
                """));
    }

    @Test
    void nameGivenTwice() {
        assertEquals("4 ERROR DUPLICATE_NAME, 8 ERROR DUPLICATE_NAME, 11 WARNING DUPLICATE_NAME, "
                + "15 WARNING DUPLICATE_KEY", told("""
                        node_types:
                          T: { derived_from: tosca.nodes.Root }
                          T: { derived_from: tosca.nodes.Root }
                        topology_template:
                          inputs:
                            a: { type: string }
                            a: { type: string }
                          policies:
                            - p: { type: tosca.policies.Scaling }
                            - p: { type: tosca.policies.Scaling }
                          node_templates:
                            n:
                              type: T
                              type: T
                        """));
    }

    @Test
    void outputNeedsAValueUnlessItHasAType() {
        assertEquals("4 ERROR MISSING_KEY, 5 ERROR MISSING_KEY, 6 WARNING MISSING_KEY, 7 ERROR WRONG_FORM", told("""
                topology_template:
                  outputs:
                    a: { description: none }
                    b:
                    c: { type: string }
                    d: text
                """));
    }
}
