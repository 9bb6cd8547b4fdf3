package org.deepworkbench.run.ui.internal.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;
import org.junit.jupiter.api.Test;

class InputFieldsTest {

    private static List<FieldSpec> fields(String inputs) {
        String text = "tosca_definitions_version: tosca_simple_yaml_1_0\ntopology_template:\n  inputs:\n"
                + inputs.indent(4);
        return InputFields.of(TopologyDocument.of("test.yaml", text).serviceTemplate());
    }

    private static FieldSpec field(String input) {
        return fields(input).get(0);
    }

    @Test
    void inputsKeepTheirOrderNamesAndDefaults() {
        List<FieldSpec> fields = fields("""
                docker_image: {type: string, default: deephdc/image, description: " What runs "}
                num_cpus: {type: integer, default: 2}
                """);
        assertEquals(List.of("docker_image", "num_cpus"), fields.stream().map(FieldSpec::name).toList());
        assertEquals("deephdc/image", fields.get(0).defaultValue());
        assertEquals("What runs", fields.get(0).hint());
        assertEquals(FieldKind.INTEGER, fields.get(1).kind());
        assertEquals("2", fields.get(1).defaultValue());
    }

    @Test
    void onlyARequiredInputWithoutADefaultMustBeFilledIn() {
        assertTrue(field("a: {type: string}").required());
        assertFalse(field("a: {type: string, required: false}").required());
        assertFalse(field("a: {type: string, default: ''}").required());
    }

    @Test
    void constraintsBecomeLimitsAndChoices() {
        FieldSpec range = field("a: {type: integer, constraints: [{in_range: [1, 8]}]}");
        assertEquals(OptionalDouble.of(1), range.min());
        assertEquals(OptionalDouble.of(8), range.max());
        FieldSpec open = field("a: {type: integer, constraints: [{greater_than: 0}, {less_or_equal: 9}]}");
        assertEquals(OptionalDouble.of(1), open.min());
        assertEquals(OptionalDouble.of(9), open.max());
        assertEquals(List.of("false", "true"),
                field("a: {type: string, constraints: [{valid_values: [false, true]}]}").choices());
    }

    @Test
    void aLimitWithAUnitIsLeftToThePlanner() {
        FieldSpec size = field("a: {type: scalar-unit.size, constraints: [{greater_or_equal: 1 GB}]}");
        assertEquals(OptionalDouble.empty(), size.min());
        assertEquals(FieldKind.TEXT, size.kind());
    }

    @Test
    void listsAndMapsAreShownAsTheyAreTyped() {
        assertEquals("[a, b]", field("a: {type: list, default: [a, b]}").defaultValue());
        assertEquals("{k: v}", field("a: {type: map, default: {k: v}}").defaultValue());
    }

    @Test
    void passwordsAreHidden() {
        assertTrue(field("rclone_password: {type: string}").secret());
        assertFalse(field("rclone_user: {type: string}").secret());
    }

    @Test
    void aTopologyWithoutInputsHasNoFields() {
        assertEquals(List.of(), InputFields.of(TopologyDocument.of("empty.yaml", "").serviceTemplate()));
    }
}
