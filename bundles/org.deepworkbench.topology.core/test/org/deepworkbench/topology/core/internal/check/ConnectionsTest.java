package org.deepworkbench.topology.core.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements, their targets, relationships and filters. */
class ConnectionsTest {

    private static final String TEXT = Judge.HEAD + """
            capability_types:
              my.Offer:
                derived_from: tosca.capabilities.Root
                properties: { port: { type: integer, required: false } }
              my.Closed:
                derived_from: tosca.capabilities.Root
                valid_source_types: [ my.Other ]
            relationship_types:
              my.Link:
                derived_from: tosca.relationships.Root
                valid_target_types: [ my.Offer ]
                properties: { speed: { type: integer, required: false } }
            node_types:
              my.Server:
                derived_from: tosca.nodes.Root
                properties: { size: { type: scalar-unit.size, required: false } }
                capabilities: { offer: { type: my.Offer }, closed: { type: my.Closed } }
              my.Other:
                derived_from: tosca.nodes.Root
              my.Client:
                derived_from: tosca.nodes.Root
                requirements:
                  - use: { capability: my.Offer, node: my.Server, relationship: my.Link }
                  - shut: { capability: my.Closed, occurrences: [ 0, 1 ] }
                  - link: { capability: tosca.capabilities.Node, relationship: my.Link, occurrences: [ 0, 1 ] }
            topology_template:
              inputs: { fast: { type: integer } }
              relationship_templates:
                cable: { type: my.Link, properties: { speed: 1 } }
              node_templates:
                server: { type: my.Server }
                other: { type: my.Other }
                client:
                  type: my.Client
                  requirements:
                    - use: server
                    ITEM
            """;
    private static final String LINE = "37 ";

    private static String with(String item) {
        return TEXT.replace("ITEM", item);
    }

    private static String instead(String item) {
        return TEXT.replace("- use: server", item).replace("        ITEM\n", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "use: server", "use: { node: server }", "use: { node: my.Server }",
            "use: { node: server, capability: offer }", "use: { node: server, capability: my.Offer }",
            "use: { node: server, relationship: cable }", "use: { node: server, relationship: my.Link }",
            "use: { node: server, relationship: { type: my.Link, properties: { speed: { get_input: fast } } } }",
            "use: { node_filter: { properties: [ size: { greater_than: 1 GB } ] } }",
            "use: { node_filter: { capabilities: [ offer: { properties: [ port: { in_range: [ 1, 5 ] } ] } ] } }",
            "x: { type_requirement: use, node: server }" })
    void whatIsRightIsNotComplainedAbout(String item) {
        assertEquals("", Judge.told(instead("- " + item)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "use: sevrer                               | ERROR UNKNOWN_NODE",
            "use: other                                | ERROR WRONG_TARGET",
            "usee: server                              | ERROR UNKNOWN_REQUIREMENT",
            "use: { node: server, capability: ofer }   | ERROR UNKNOWN_CAPABILITY",
            "use: { node: server, relationship: calbe } | ERROR UNKNOWN_TYPE",
            "use: { node: server, relationship: { type: my.Lnik } } | ERROR UNKNOWN_TYPE",
            "use: { node: server, relationship: { type: my.Link, properties: { sped: 1 } } } | ERROR UNKNOWN_PROPERTY",
            "use: { node: server, relationship: { type: my.Link, properties: { speed: x } } } | ERROR WRONG_TYPE",
            "use: { node: server, relationship: { type: my.Link, properties: { speed: { get_input: fats } } } } "
                    + "| ERROR UNKNOWN_INPUT",
            "use: { node_filter: { properties: [ siez: { greater_than: 1 GB } ] } } | ERROR UNKNOWN_PROPERTY",
            "use: { node_filter: { properties: [ size: { greater_tan: 1 GB } ] } } | ERROR UNKNOWN_KEY",
            "use: { node_filter: { properties: [ size: { greater_than: 1 GX } ] } } | ERROR WRONG_TYPE",
            "use: { node_filter: { capabilities: [ ofer: { properties: [ port: 1 ] } ] } } | ERROR UNKNOWN_CAPABILITY",
            "x: { type_requirement: usee, node: server } | ERROR UNKNOWN_REQUIREMENT" })
    void oneFaultIsToldOnceAtItsLine(String item, String expected) {
        assertEquals(LINE + expected, Judge.told(instead("- " + item)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "shut: server | 38 WARNING WRONG_TARGET",
            "link: other | 38 WARNING WRONG_TARGET", "use: server | 38 WARNING TOO_MANY_CONNECTIONS" })
    void whatServicesAcceptIsAWarning(String item, String expected) {
        assertEquals(expected, Judge.told(with("- " + item)));
    }

    @Test
    void missingConnectionIsAWarning() {
        assertEquals("34 WARNING MISSING_REQUIREMENT",
                Judge.told(TEXT.replace("      requirements:\n        - use: server\n        ITEM\n", "")));
    }

    @Test
    void relationshipTemplateIsChecked() {
        assertEquals("30 ERROR UNKNOWN_PROPERTY",
                Judge.told(instead("- use: server").replace("{ speed: 1 }", "{ sped: 1 }")));
        assertEquals("30 ERROR UNKNOWN_TYPE", Judge.told(
                instead("- use: server").replace("cable: { type: my.Link", "cable: { type: my.Lnik")));
    }

    @Test
    void operationsAndInterfacesAreKnown() {
        String right = instead("- use: server")
                + "      interfaces: { Standard: { operations: { create: a.sh } } }\n";
        assertEquals("", Judge.told(right));
        assertEquals("38 ERROR UNKNOWN_OPERATION", Judge.told(right.replace("create:", "ceate:")));
        assertEquals("38 ERROR UNKNOWN_INTERFACE", Judge.told(right.replace("Standard", "Standrad")));
        assertEquals("38 WARNING UNKNOWN_OPERATION", Judge.told(right.replace("create:", "pre_configure_source:")));
    }

    @Test
    void circleIsToldWhereItsTargetDoesNotFit() {
        String circle = Judge.HEAD + """
                topology_template:
                  node_templates:
                    site: { type: tosca.nodes.WebApplication, requirements: [ host: web ] }
                    web: { type: tosca.nodes.WebServer, requirements: [ host: site ] }
                """;
        assertEquals("5 ERROR HOST_CYCLE", Judge.told(circle));
    }

    @Test
    void circleIsToldWhereItPointsTheOtherWay() {
        String circle = Judge.HEAD + """
                topology_template:
                  node_templates:
                    a: { type: tosca.nodes.SoftwareComponent, requirements: [ host: c ] }
                    b: { type: tosca.nodes.SoftwareComponent, requirements: [ host: a ] }
                    c: { type: tosca.nodes.SoftwareComponent, requirements: [ host: b ] }
                    d: { type: tosca.nodes.SoftwareComponent, requirements: [ host: machine ] }
                    machine: { type: tosca.nodes.Compute }
                """;
        assertEquals("4 ERROR HOST_CYCLE", Judge.told(circle).replaceAll("(?m)^.*WARNING.*\\R?", ""));
    }
}
