package org.deepworkbench.topology.core.function;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.function.Expression.Asked;
import org.deepworkbench.topology.core.function.Expression.Call;
import org.deepworkbench.topology.core.function.Expression.Entries;
import org.deepworkbench.topology.core.function.Expression.GetInput;
import org.deepworkbench.topology.core.function.Expression.Items;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.deepworkbench.topology.core.function.Expression.Member;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.tosca.ScalarKind;

/**
 * Writes expressions on one line.
 *
 * @param inGetter whether a bare name would be none of an input here
 */
record ExpressionFormat(boolean inGetter) {

    String of(Expression expression) {
        return switch (expression) {
            case Literal literal -> literal.string() ? string(literal.text()) : literal.text();
            case Items items -> list(items.items(), "[", "]");
            case Entries map -> map.entries().entrySet().stream().map(this::entry)
                    .collect(Collectors.joining(", ", "{", "}"));
            case GetInput input -> input(input);
            case Member member when member.asked() == Asked.ATTRIBUTE && isPath(member.steps()) ->
                path(member.steps());
            case Member member when isPath(member.steps()) ->
                member.asked().function().substring("get_".length()) + "(" + path(member.steps()) + ")";
            case Member member -> member.asked().function() + steps(member.steps());
            case Call call -> Cursor.written(call.function())
                    + new ExpressionFormat(call.function().startsWith("get_")).list(call.arguments(), "(", ")");
        };
    }

    private String list(List<Expression> items, String open, String close) {
        return items.stream().map(this::of).collect(Collectors.joining(", ", open, close));
    }

    private String entry(Map.Entry<String, Expression> entry) {
        String key = Cursor.isPlainName(entry.getKey()) ? entry.getKey() : string(entry.getKey());
        return key + ": " + of(entry.getValue());
    }

    private String input(GetInput input) {
        List<Object> path = Stream.concat(Stream.of((Object) input.name()), input.path().stream()).toList();
        if (!isPath(path)) {
            return "get_input" + steps(path);
        }
        boolean bare = !inGetter && input.path().isEmpty()
                && (!Cursor.isPlainName(input.name()) || YamlScalar.kindOfPlain(input.name()) == ScalarKind.STRING);
        return bare ? Cursor.written(input.name()) : "input(" + path(path) + ")";
    }

    /** Whether the first step is a name, without which nothing is a path; and no name holds a backquote. */
    private static boolean isPath(List<Object> steps) {
        return steps.get(0) instanceof String && steps.stream().noneMatch(step -> step.toString().indexOf('`') >= 0);
    }

    private static String path(List<Object> steps) {
        StringBuilder path = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof String name) {
                path.append(path.isEmpty() ? "" : ".").append(Cursor.written(name));
            } else {
                path.append('[').append(step).append(']');
            }
        }
        return path.toString();
    }

    private static String steps(List<Object> steps) {
        return steps.stream().map(step -> step instanceof String name ? string(name) : step.toString())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String string(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
                .replace("\t", "\\t") + '"';
    }
}
