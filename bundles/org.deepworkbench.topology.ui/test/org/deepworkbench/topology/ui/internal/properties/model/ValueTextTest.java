package org.deepworkbench.topology.ui.internal.properties.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.model.tosca.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "\"5\"", "5", "true", "[a, b]", "{a: 1, b: [x, \"2\"]}", "{ get_input: x }",
        "{ concat: [\"http://\", { get_attribute: [app, ips, 0] }] }"})
    void writesFlowValuesAsTheyAreTyped(String yaml) {
        assertEquals(yaml.replace("\"http://\"", "http://"), ValueText.of(value(" " + yaml)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n        concat:\n          - a\n          - get_input: x"})
    void writesBlocksOnOneLine(String yaml) {
        assertEquals("{ concat: [a, { get_input: x }] }", ValueText.of(value(yaml)));
    }

    private static Value value(String yaml) {
        TopologyDocument document = TopologyDocument.of("test.yaml", """
                tosca_definitions_version: tosca_simple_yaml_1_0
                topology_template:
                  outputs:
                    it:
                      value:%s
                """.formatted(yaml));
        return document.serviceTemplate().getTopology().getOutputs().get(0).getValue();
    }
}
