package org.deepworkbench.topology.core.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions against what they point to. */
class FunctionsTest {

    private static final String TEXT = Judge.HEAD + """
            data_types:
              my.Mount:
                properties:
                  path: { type: string }
                  sizes: { type: list, required: false, entry_schema: { type: integer } }
            capability_types:
              my.Offer:
                derived_from: tosca.capabilities.Root
                properties:
                  port: { type: integer, required: false }
            node_types:
              my.Base:
                derived_from: tosca.nodes.Root
                properties:
                  depth: { type: integer, required: false }
                capabilities:
                  offer: { type: my.Offer }
              my.Node:
                derived_from: tosca.nodes.Root
                properties:
                  text: { type: string, required: false }
                  number: { type: integer, required: false }
                  numbers: { type: list, required: false, entry_schema: { type: integer } }
                  mount: { type: my.Mount, required: false }
                  map: { type: map, required: false, entry_schema: { type: string } }
                attributes:
                  state_of: { type: string }
                requirements:
                  - host: { capability: my.Offer, relationship: tosca.relationships.HostedOn }
            topology_template:
              inputs:
                count: { type: integer }
                counts: { type: list, entry_schema: { type: integer } }
                words: { type: list, entry_schema: { type: my.Mount } }
                where: { type: my.Mount }
              node_templates:
                base:
                  type: my.Base
                n:
                  type: my.Node
                  requirements: [ host: base ]
                  artifacts: { file: { file: a.txt, type: tosca.artifacts.File } }
                  properties:
                    VALUE
            """;
    private static final int LINE = 45;

    private static String with(String property) {
        return TEXT.replace("VALUE", property);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "number: { get_input: count }", "numbers: { get_input: counts }", "number: { get_input: [ counts, 0 ] }",
            "mount: { get_input: where }", "number: { get_input: [ where, sizes, 1 ] }",
            "text: { get_property: [ SELF, number ] }", "number: { get_property: [ base, depth ] }",
            "number: { get_property: [ HOST, depth ] }", "number: { get_property: [ SELF, host, port ] }",
            "number: { get_property: [ base, offer, port ] }", "text: { get_attribute: [ SELF, state_of ] }",
            "text: { get_attribute: [ base, tosca_name ] }", "text: { get_artifact: [ SELF, file ] }",
            "text: { concat: [ a, { get_input: count } ] }", "text: { join: [ [ a, b ], '-' ] }",
            "text: { token: [ a-b, '-', 1 ] }", "numbers: [ { get_input: count } ]",
            "map: { a: { get_input: count }, get_inputs_of: b }", "number: { $get_input: count }",
            "text: { get_operation_output: [ SELF, Standard, create, out ] }",
            "text: { get_nodes_of_type: my.Base }", "map: { tokens: [ a ], contact: [ b ] }" })
    void whatIsRightIsNotComplainedAbout(String property) {
        assertEquals("", Judge.errors(with(property)).replaceAll("(?s).*WRONG_TYPE «map.*", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "number: { get_input: cuont }                            | UNKNOWN_INPUT",
            "number: { get_input: counts }                           | WRONG_TYPE",
            "numbers: { get_input: count }                           | WRONG_TYPE",
            "numbers: { get_input: words }                           | WRONG_TYPE",
            "mount: { get_input: count }                             | WRONG_TYPE",
            "number: { get_input: [ counts, x ] }                    | WRONG_ARGUMENTS",
            "number: { get_input: [ where, size ] }                  | UNKNOWN_PROPERTY",
            "number: { get_input: [ ] }                              | WRONG_ARGUMENTS",
            "number: { get_inptu: count }                            | UNKNOWN_FUNCTION",
            "text: { cocat: [ a, b ] }                               | UNKNOWN_FUNCTION",
            "map: { get_inptu: count }                               | UNKNOWN_FUNCTION",
            "mount: { path: { get_atribute: [ SELF, state_of ] } }   | UNKNOWN_FUNCTION",
            "text: { concat: [ a, { get_inptu: count } ] }           | UNKNOWN_FUNCTION",
            "number: { get_property: [ base, detph ] }               | UNKNOWN_PROPERTY",
            "number: { get_property: [ bsae, depth ] }               | UNKNOWN_NODE",
            "number: { get_property: [ base, offer, prot ] }         | UNKNOWN_PROPERTY",
            "number: { get_property: [ SELF, host, prot ] }          | UNKNOWN_PROPERTY",
            "number: { get_property: [ SELF, numbers ] }             | WRONG_TYPE",
            "number: { get_property: [ SELF, mount, pth ] }          | UNKNOWN_PROPERTY",
            "number: { get_property: [ base ] }                      | WRONG_ARGUMENTS",
            "text: { get_attribute: [ SELF, state_off ] }            | UNKNOWN_ATTRIBUTE",
            "text: { get_artifact: [ SELF, fiel ] }                  | UNKNOWN_ARTIFACT",
            "text: { get_operation_output: [ SELF, Standard, ceate, out ] } | UNKNOWN_OPERATION",
            "text: { get_operation_output: [ SELF, Standrad, create, out ] } | UNKNOWN_INTERFACE",
            "text: { get_nodes_of_type: my.Bsae }                    | UNKNOWN_TYPE",
            "text: { join: a }                                       | WRONG_TYPE",
            "text: { token: [ a, b ] }                               | WRONG_ARGUMENTS",
            "mount: { concat: [ a ] }                                | WRONG_TYPE" })
    void oneFaultIsToldOnceAtItsLine(String property, String code) {
        assertEquals(LINE + " ERROR " + code, Judge.told(with(property)).replaceAll("(?m)^.*WARNING.*\\R?", ""));
    }

    @Test
    void misspeltFunctionIsFoundEverywhere() {
        String outputs = with("number: 1") + "  outputs:\n    o: { value: { get_atribute: [ n, state_of ] } }\n";
        assertEquals("47 ERROR UNKNOWN_FUNCTION", Judge.told(outputs).replaceAll("(?m)^.*WARNING.*\\R?", ""));
        String inputs = with(
                "number: 1\n      interfaces: { Standard: { create: { inputs: { a: { get_inptu: b } } } } }");
        assertEquals("46 ERROR UNKNOWN_FUNCTION", Judge.told(inputs).replaceAll("(?m)^.*WARNING.*\\R?", ""));
    }

    @Test
    void quickFixWritesTheNearestName() {
        assertEquals(with("number: { get_input: count }"), Judge.fixed(with("number: { get_inptu: count }")));
        assertEquals(with("number: { get_input: count }"), Judge.fixed(with("number: { get_input: cuont }")));
    }

    @Test
    void namesOfParentsAreLetBe() {
        String addOn = with("text: { get_property: [ front_end_of_parent, x ] }").replaceFirst("data_types:",
                "metadata: { parents: [ other.yaml ] }\ndata_types:");
        assertEquals("", Judge.errors(addOn));
    }
}
