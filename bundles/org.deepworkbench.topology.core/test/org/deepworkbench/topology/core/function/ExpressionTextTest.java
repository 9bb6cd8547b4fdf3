package org.deepworkbench.topology.core.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.function.Expression.Asked;
import org.deepworkbench.topology.core.function.Expression.Call;
import org.deepworkbench.topology.core.function.Expression.Entries;
import org.deepworkbench.topology.core.function.Expression.GetInput;
import org.deepworkbench.topology.core.function.Expression.Items;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.deepworkbench.topology.core.function.Expression.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTextTest {

    private static final List<String> NAMES = List.of("num_cpus", "Docker", "a-b", "my node", "true", "0", "x.y", "",
            "naïve", "null", "a`b", "input");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "num_cpus | { get_input: num_cpus }",
            "input(settings.ports[0]) | { get_input: [ settings, ports, 0 ] }",
            "app.ips[0] | { get_attribute: [ app, ips, 0 ] }",
            "property(Docker.host.num_cpus) | { get_property: [ Docker, host, num_cpus ] }",
            "get_property(SELF, port) | { get_property: [ SELF, port ] }",
            "artifact(app.image) | { get_artifact: [ app, image ] }",
            "`my node`.state | { get_attribute: [ my node, state ] }",
            "join([\"a\", 1], \"-\") | { join: [ [ a, 1 ], \"-\" ] }",
            "token(app.address, \":\", 1) | { token: [ { get_attribute: [ app, address ] }, \":\", 1 ] }",
            "{a: num_cpus, \"b c\": true} | { a: { get_input: num_cpus }, b c: true }",
            "\"5\" | \"5\"", "5 | 5", "~ | ~", "-1.5 | -1.5" })
    void isWrittenAsYaml(String text, String yaml) throws FaultException {
        assertEquals(yaml, ExpressionText.parse(text).flowYaml(null));
    }

    @Test
    void nestedTextsAreWrittenInBlocks() throws FaultException {
        String text = "concat(\"http://\", concat(app.load_balancer_ips[0], \":\", Docker.host.publish_ports[0].target))";
        Expression expression = ExpressionText.parse(text);
        assertEquals("""
                concat:
                  - http://
                  - concat:
                      - { get_attribute: [ app, load_balancer_ips, 0 ] }
                      - ":"
                      - { get_attribute: [ Docker, host, publish_ports, 0, target ] }""", expression.yaml(null));
        assertEquals(text, ExpressionText.format(expression));
    }

    @Test
    void laterToscaHasADollarSignBeforeFunctions() throws FaultException {
        assertEquals("{ $concat: [ { $get_input: a } ] }", ExpressionText.parse("concat(a)").flowYaml("tosca_2_0"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "concat(", "concat(a", "\"open", "a b", "a.", "a[", "a[x]", "property(a)", "{a}",
            "[1,,2]", "`open", ")" })
    void whatIsNoExpressionIsRefusedWithItsPlace(String text) {
        FaultException fault = assertThrows(FaultException.class, () -> ExpressionText.parse(text));
        assertTrue(fault.fault().what().contains(text) && !fault.fault().why().isEmpty(), fault::getMessage);
    }

    @Test
    void nestingHasABound() {
        String deep = "concat(".repeat(5_000);
        assertThrows(FaultException.class, () -> ExpressionText.parse(deep));
    }

    @Test
    void anyExpressionIsReadAsItWasWritten() throws FaultException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            Expression expression = any(random, 4);
            String text = ExpressionText.format(expression);
            assertEquals(expression, ExpressionText.parse(text), () -> "seed " + seed + ": " + text);
        }
    }

    /** What YAML says is what was meant, whichever way it is nested. */
    @Test
    void anyExpressionIsReadFromTheYamlThatItWrites() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Expression expression = new Call(Expression.CONCAT, List.of(any(random, 3), any(random, 2)));
            String yaml = expression.yaml(null);
            TopologyDocument document = TopologyDocument.of("x", "tosca_definitions_version: tosca_simple_yaml_1_3\n"
                    + "topology_template:\n  outputs:\n    o:\n      value:\n" + yaml.indent(8));
            Expression read = Expression.of(document.serviceTemplate().getTopology().getOutputs().get(0).getValue());
            assertEquals(expression, read, () -> "seed " + seed + ":\n" + yaml);
        }
    }

    private static Expression any(Random random, int depth) {
        int kinds = depth == 0 ? 4 : 8;
        return switch (random.nextInt(kinds)) {
            case 0 -> new Literal(List.of("", "a \"b\" \\ c", "5", "://", "x # y", "l\nm").get(random.nextInt(6)), true);
            case 1 -> new Literal(List.of("5", "-0.5", "true", "null", "0x1F").get(random.nextInt(5)), false);
            case 2 -> new GetInput(name(random), random.nextBoolean() ? List.of() : List.of(name(random), 3));
            case 3 -> new Member(Asked.values()[random.nextInt(4)], List.of(name(random), name(random), 0));
            case 4 -> new Call(Expression.CONCAT, several(random, depth));
            case 5 -> new Call("get_property", List.of(new Literal("SELF", true), any(random, 0),
                    new GetInput(name(random), List.of())));
            case 6 -> new Items(several(random, depth));
            default -> {
                Map<String, Expression> entries = new LinkedHashMap<>();
                entries.put(name(random), any(random, depth - 1));
                entries.put("other", any(random, depth - 1));
                yield new Entries(entries);
            }
        };
    }

    private static List<Expression> several(Random random, int depth) {
        return IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> any(random, depth - 1)).toList();
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }
}
