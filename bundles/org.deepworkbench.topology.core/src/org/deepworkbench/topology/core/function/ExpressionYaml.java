package org.deepworkbench.topology.core.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.function.Expression.Call;
import org.deepworkbench.topology.core.function.Expression.Entries;
import org.deepworkbench.topology.core.function.Expression.GetInput;
import org.deepworkbench.topology.core.function.Expression.Items;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.deepworkbench.topology.core.function.Expression.Member;
import org.deepworkbench.topology.core.internal.dialect.Dialect;

/**
 * Writes expressions as YAML.
 *
 * @param sign what a dialect puts before the name of a function
 */
record ExpressionYaml(String sign) {

    private static final String STEP = "    ";

    static ExpressionYaml of(String version) {
        boolean second = Optional.ofNullable(version).flatMap(Dialect::of).filter(Dialect.TOSCA_2_0::equals)
                .isPresent();
        return new ExpressionYaml(second ? "$" : "");
    }

    String flow(Expression expression) {
        return switch (expression) {
            case Literal literal -> literal.written();
            case Items items -> list(items.items().stream().map(this::flow));
            case Entries map -> map.entries().isEmpty() ? "{}" : map.entries().entrySet().stream()
                    .map(entry -> YamlString.of(entry.getKey()) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
            case GetInput input when input.path().isEmpty() -> function("get_input", YamlString.of(input.name()));
            case GetInput input ->
                function("get_input", steps(Stream.concat(Stream.of(input.name()), input.path().stream())));
            case Member member -> function(member.asked().function(), steps(member.steps().stream()));
            case Call call -> function(call.function(), list(call.arguments().stream().map(this::flow)));
        };
    }

    private String function(String name, String arguments) {
        return "{ " + sign + name + ": " + arguments + " }";
    }

    private static String steps(Stream<Object> steps) {
        return list(steps.map(step -> step instanceof String name ? YamlString.of(name) : step.toString()));
    }

    private static String list(Stream<String> items) {
        List<String> all = items.toList();
        return all.isEmpty() ? "[]" : all.stream().collect(Collectors.joining(", ", "[ ", " ]"));
    }

    /** {@return YAML in block style at column 0 where texts are joined; else on one line} */
    String block(Expression expression) {
        return String.join("\n", lines(expression));
    }

    private List<String> lines(Expression expression) {
        if (!(expression instanceof Call call) || !call.function().equals(Expression.CONCAT)
                || call.arguments().isEmpty()) {
            return List.of(flow(expression));
        }
        List<String> lines = new ArrayList<>(List.of(sign + call.function() + ":"));
        for (Expression argument : call.arguments()) {
            List<String> inner = lines(argument);
            IntStream.range(0, inner.size())
                    .forEach(i -> lines.add((i == 0 ? "  - " : STEP) + inner.get(i)));
        }
        return lines;
    }
}
