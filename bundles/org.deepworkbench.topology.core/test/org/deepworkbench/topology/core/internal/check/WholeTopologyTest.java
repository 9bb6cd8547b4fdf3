package org.deepworkbench.topology.core.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups, policies, workflows and substitution mappings. */
class WholeTopologyTest {

    private static final String TEXT = Judge.HEAD + """
            group_types:
              my.Group: { derived_from: tosca.groups.Root, members: [ tosca.nodes.Compute ] }
            policy_types:
              my.Policy:
                derived_from: tosca.policies.Root
                targets: [ tosca.nodes.Compute ]
                properties: { level: { type: integer } }
            node_types:
              my.Whole:
                derived_from: tosca.nodes.Root
                properties: { size: { type: integer, required: false } }
                capabilities: { host: { type: tosca.capabilities.Compute } }
            topology_template:
              inputs: { size: { type: integer } }
              node_templates:
                machine: { type: tosca.nodes.Compute }
                store: { type: tosca.nodes.ObjectStorage, properties: { name: s } }
              groups:
                all: { type: my.Group, members: [ machine ] }
              policies:
                - p: { type: my.Policy, targets: [ machine, all ], properties: { level: 1 } }
              substitution_mappings:
                node_type: my.Whole
                properties: { size: [ size ] }
                capabilities: { host: [ machine, host ] }
              workflows:
                run_it:
                  steps:
                    first: { target: machine, activities: [ call_operation: Standard.create ], on_success: [ second ] }
                    second: { target: all, activities: [ inline: other ] }
                other: { steps: { one: { target: machine, activities: [ set_state: started ] } } }
            """;

    @Test
    void whatIsRightIsNotComplainedAbout() {
        assertEquals("", Judge.told(TEXT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "type: my.Group, m          | type: my.Grup, m         | 20 ERROR UNKNOWN_TYPE",
            "members: [ machine ]       | members: [ machien ]     | 20 ERROR UNKNOWN_NODE",
            "members: [ machine ]       | members: [ store ]       | 20 WARNING WRONG_TARGET",
            "type: my.Policy            | type: my.Polcy           | 22 ERROR UNKNOWN_TYPE",
            "[ machine, all ]           | [ machine, al ]          | 22 ERROR UNKNOWN_NODE",
            "[ machine, all ]           | [ store, all ]           | 22 WARNING WRONG_TARGET",
            "level: 1                   | level: high              | 22 ERROR WRONG_TYPE",
            "level: 1                   | levl: 1                  | 22 ERROR UNKNOWN_PROPERTY",
            "level: 1                   | level: { get_input: siez } | 22 ERROR UNKNOWN_INPUT",
            "level: 1                   | level: 1, colour: red    | 22 WARNING UNKNOWN_PROPERTY",
            "node_type: my.Whole        | node_type: my.Whol       | 24 ERROR UNKNOWN_TYPE",
            "size: [ size ]             | siez: [ size ]           | 25 ERROR UNKNOWN_PROPERTY",
            "size: [ size ]             | size: [ siez ]           | 25 ERROR UNKNOWN_INPUT",
            "host: [ machine, host ]    | hots: [ machine, host ]  | 26 ERROR UNKNOWN_CAPABILITY",
            "host: [ machine, host ]    | host: [ machien, host ]  | 26 ERROR UNKNOWN_NODE",
            "host: [ machine, host ]    | host: [ machine, hots ]  | 26 ERROR UNKNOWN_CAPABILITY",
            "on_success: [ second ]     | on_success: [ secnd ]    | 30 ERROR UNKNOWN_STEP",
            "first: { target: machine   | first: { target: machien | 30 ERROR UNKNOWN_NODE",
            "Standard.create            | Standard.ceate           | 30 ERROR UNKNOWN_OPERATION",
            "call_operation             | cal_operation            | 30 WARNING UNKNOWN_KEY",
            "inline: other              | inline: othr             | 31 ERROR UNKNOWN_WORKFLOW",
            "[ inline: other ]          | [ inline: other ], on_success: [ first ] | 31 ERROR WORKFLOW_CYCLE" })
    void oneFaultIsToldOnceAtItsLine(String from, String to, String expected) {
        assertEquals(1, TEXT.split(java.util.regex.Pattern.quote(from), -1).length - 1, from);
        assertEquals(expected, Judge.told(TEXT.replace(from, to)));
    }
}
