package org.deepworkbench.topology.core.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types that the language itself has, those of TOSCA 2.0 among them. */
class LanguageTypesTest {

    private static final String OLD = Judge.HEAD + """
            node_types:
              N:
                derived_from: tosca.nodes.Root
                properties: { p: { type: %s } }
            topology_template:
              node_templates:
                n:
                  type: N
                  properties: { p: %s }
            """;

    private static final String NEW = """
            tosca_definitions_version: tosca_2_0
            data_types:
              Weight: { derived_from: scalar, units: { g: 1 }, prefixes: { k: 1000 } }
            node_types:
              N:
                properties:
                  weight: { type: Weight, required: false }
                  seal: { type: bytes, required: false }
                  none: { type: nil }
                  count: { type: integer, required: false, validation: { $greater_than: [ $value, 1 ] } }
                  name: { type: string, required: false, validation: { $matches: [ $value, '^[a-z]+$' ] } }
                  fixed: { type: string, value: always }
            service_template:
              inputs: { many: { type: integer, default: 2 } }
              node_templates:
                n:
                  type: N
                  properties:
                    count: 3
            """;

    @ParameterizedTest
    @CsvSource({ "scalar-unit.frequency, 2e3 kHz", "scalar-unit.time, .5 d", "scalar-unit.size, 2.5E+1 MB",
            "scalar-unit.size, 4. GB", "'''null''', null", "'''null''', ~", "version, 1.2.3-rc1" })
    void everyFormOfAValueIsRight(String type, String value) {
        assertEquals("", Judge.errors(OLD.formatted(type, value)));
    }

    @ParameterizedTest
    @CsvSource({ "scalar-unit.frequency, 2e3", "scalar-unit.time, .d", "scalar-unit.size, 2e+ MB", "'''null''', 1",
            "version, one-1" })
    void otherFormsAreTold(String type, String value) {
        assertEquals("10 ERROR WRONG_TYPE", Judge.told(OLD.formatted(type, value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "count: { $sum: [ 1, 2 ] }", "weight: 1.5 kg", "weight: 3", "seal: TWFu", "none: null",
            "count: { $my:twice: [ { $get_input: many } ] }", "name: abc" })
    void valuesOfTosca2AreRight(String property) {
        assertEquals("", Judge.errors(NEW.replace("count: 3", property)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "count: 1; BROKEN_CONSTRAINT", "weight: heavy; WRONG_TYPE",
            "weight: [ 1 ]; WRONG_TYPE", "none: 1; WRONG_TYPE", "count: { $get_inptu: many }; UNKNOWN_FUNCTION",
            "count: { $my:twice: [ { $get_input: lots } ] }; UNKNOWN_INPUT", "nme: abc; UNKNOWN_PROPERTY" })
    void faultsOfTosca2AreTold(String property, String code) {
        assertEquals("19 ERROR " + code, Judge.told(NEW.replace("count: 3", property)));
    }

    @Test
    void aNumberAfterARequirementChoosesAConnection() {
        assertEquals("", Judge.errors(Judge.HEAD + """
                topology_template:
                  node_templates:
                    host: { type: tosca.nodes.Compute }
                    app:
                      type: tosca.nodes.SoftwareComponent
                      requirements: [ { host: host } ]
                  outputs:
                    o: { value: { get_property: [ app, host, 0, anything ] } }
                """));
    }

    @Test
    void aNumberAfterANodeChoosesOneOfItsKind() {
        assertEquals("", Judge.errors(NEW.replace("count: 3", "name: { $get_property: [ n, 0, fixed ] }")));
        assertEquals("", Judge.errors(NEW.replace("count: 3", "name: { $get_property: [ n, $node_index, fixed ] }")));
    }

    @Test
    void byWayOfARequirementItsRelationshipCanBeAsked() {
        String text = Judge.HEAD + """
                relationship_types:
                  Wire:
                    derived_from: tosca.relationships.ConnectsTo
                    properties: { gauge: { type: integer } }
                node_types:
                  Lamp:
                    derived_from: tosca.nodes.Root
                    requirements: [ { power: { capability: tosca.capabilities.Node, relationship: Wire } } ]
                topology_template:
                  node_templates:
                    socket: { type: Lamp }
                    lamp:
                      type: Lamp
                      requirements:
                        - power: { node: socket, relationship: { properties: { gauge: 2 } } }
                  outputs:
                    o: { value: { get_property: [ lamp, power, %s ] } }
                """;
        assertEquals("", Judge.errors(text.formatted("gauge")));
        assertEquals("", Judge.errors(text.formatted("0, gauge")));
    }

    @ParameterizedTest
    @CsvSource({ "tosca_simple_yaml_1_3, ERROR", "alien_dsl_2_0_0, WARNING" })
    void whatDataLacksIsLeftToAlien(String version, String severity) {
        assertEquals("11 " + severity + " MISSING_PROPERTY", Judge.told("""
                tosca_definitions_version: %s
                data_types:
                  D: { properties: { a: { type: string }, b: { type: string } } }
                node_types:
                  N: { derived_from: tosca.nodes.Root, properties: { d: { type: D } } }
                topology_template:
                  node_templates:
                    n:
                      type: N
                      properties:
                        d: { a: x }
                """.formatted(version)));
    }
}
