package org.deepworkbench.engine.indigo.internal.im.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.plan.Plan;
import org.junit.jupiter.api.Test;

class SentCopyTest {

    private static final String TEMPLATE = """
            # mine
            tosca_definitions_version: tosca_simple_yaml_1_0   # version

            metadata:
              display_name: Two inputs

            topology_template:
              inputs:
                # how many
                cpus:
                  type: integer   # of course
                  default: 2      # enough for most
                image: {type: string, description: "𝄞 with music", default: plain}
                password:
                  type: string
                tags:
                  type: list
                  default:
                    - one
                    - two   # last
                # the machine
              node_templates:
                server:
                  type: tosca.nodes.Compute
            """;

    private static Plan plan(String template, Object... inputs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 0; at < inputs.length; at += 2) {
            values.put((String) inputs[at], inputs[at + 1]);
        }
        return new Plan("test", template, values, List.of(), Map.of());
    }

    @Test
    void whatHoldsAnywayLeavesTheTextAlone() throws Exception {
        assertEquals(TEMPLATE,
                SentCopy.of(plan(TEMPLATE, "cpus", 2L, "image", "plain", "tags", List.of("one", "two"))));
    }

    @Test
    void onlyTheValuesAndTheMarkAreWritten() throws Exception {
        String sent = SentCopy.of(plan(TEMPLATE, "cpus", 8L, "image", "no: \"quotes\" #", "password", "a\\b\nc",
                "tags", List.of("yes")), "dw-1");
        assertEquals(TEMPLATE.replace("default: 2 ", "default: 8 ")
                .replace("default: plain", "default: \"no: \\\"quotes\\\" #\"")
                .replace("password:\n", "password:\n      default: \"a\\\\b\\nc\"\n")
                .replace("\n        - one\n        - two ", "\n        [\"yes\"] ")
                .replace("  display_name", "  deep_workbench: \"dw-1\"\n  display_name"), sent);
        assertEquals(Optional.of("dw-1"), SentCopy.mark(sent));
        assertEquals(Optional.empty(), SentCopy.mark(TEMPLATE));
        assertEquals(Optional.empty(), SentCopy.mark(": no [yaml"));
    }

    @Test
    void theMarkIsFoundInWhatTheServiceMakesOfTheTemplate() {
        assertEquals(Optional.of("dw-1"),
                SentCopy.mark("metadata:\n  deep_workbench: dw-1\ntosca_definitions_version: x\n"));
    }

    @Test
    void theVersionStaysFirstWhereThereAreNoMetadata() throws Exception {
        assertEquals("tosca_definitions_version: x\nmetadata: {\"deep_workbench\": \"m\"}\ndescription: d\n",
                SentCopy.of(plan("tosca_definitions_version: x\ndescription: d\n"), "m"));
        assertEquals("a: 1\nmetadata: {\"deep_workbench\": \"m\"}\n", SentCopy.of(plan("a: 1\nmetadata:\n"), "m"));
        assertEquals("a: 1\nmetadata: {\"deep_workbench\": \"m\"}\nb: 2\n",
                SentCopy.of(plan("a: 1\nmetadata: {}\nb: 2\n"), "m"));
        assertEquals("metadata:\n  deep_workbench: \"m\"\nb: 2\n",
                SentCopy.of(plan("metadata:\n  deep_workbench: older\nb: 2\n"), "m"));
        assertEquals("{\"a\": 1, metadata: {\"deep_workbench\": \"m\"}, \"b\": 2}",
                SentCopy.of(plan("{\"a\": 1, \"b\": 2}"), "m"));
    }

    @Test
    void valuesAreReadTheSameByEveryVersionOfYaml() throws Exception {
        String template = "topology_template:\n  inputs:\n    x:\n      type: string\n      default: |\n        long\n"
                + "        text\n\n  # after\n  outputs: {}\n";
        assertEquals(template.replace("|\n        long\n        text", "\"no\""),
                SentCopy.of(plan(template, "x", "no")));
        assertEquals(template.replace("|\n        long\n        text", "120000000000.0"),
                SentCopy.of(plan(template, "x", 1.2e11)));
        assertEquals(template.replace("|\n        long\n        text", "{\"a\": [1, true, null]}"), SentCopy
                .of(plan(template, "x", Map.of("a", Arrays.asList(1L, true, null)))));
    }

    @Test
    void aPlaceThatIsSharedIsNotWrittenTo() {
        String shared =
                "topology_template:\n  inputs:\n    a: &same\n      type: integer\n      default: 1\n    b: *same\n";
        assertThrows(FaultException.class, () -> SentCopy.of(plan(shared, "a", 1L, "b", 2L)));
    }
}
