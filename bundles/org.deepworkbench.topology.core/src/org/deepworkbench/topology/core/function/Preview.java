package org.deepworkbench.topology.core.function;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.function.Expression.Asked;
import org.deepworkbench.topology.core.function.Expression.Call;
import org.deepworkbench.topology.core.function.Expression.Entries;
import org.deepworkbench.topology.core.function.Expression.GetInput;
import org.deepworkbench.topology.core.function.Expression.Items;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.deepworkbench.topology.core.function.Expression.Member;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/**
 * Shows what an expression comes to, as far as it is known before anything runs: inputs by their defaults, properties by
 * their values, and what is known later by its name between angle quotes.
 */
public final class Preview {

    private static final int DEEPEST = 20;
    private static final int MOST = 2_000;

    private final TopologyDocument document;
    private final Optional<String> self;

    private Preview(TopologyDocument document, Optional<String> self) {
        this.document = document;
        this.self = self;
    }

    /**
     * @param document   the topology
     * @param self       name of the node that the expression belongs to
     * @param expression what is shown
     * @return its value on one line
     */
    public static String of(TopologyDocument document, Optional<String> self, Expression expression) {
        return new Preview(document, self).text(expression, 0);
    }

    private String text(Expression expression, int depth) {
        String text = depth > DEEPEST ? later(expression) : switch (expression) {
            case Literal literal -> literal.text();
            case Items items -> all(items.items(), ", ", depth).transform(inner -> "[" + inner + "]");
            case Entries map -> map.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + text(entry.getValue(), depth + 1))
                    .collect(Collectors.joining(", ", "{", "}"));
            case GetInput input -> value(ValuePath.input(input.name(), "default"), input.path())
                    .map(value -> text(value, depth + 1)).orElseGet(() -> later(input));
            case Member member -> known(member).map(value -> text(value, depth + 1)).orElseGet(() -> later(member));
            case Call(String function, List<Expression> arguments) when function.equals(Expression.CONCAT) ->
                all(arguments, "", depth);
            case Call(String function, List<Expression> arguments) when function.equals(Expression.JOIN)
                    && arguments.size() == 2 && arguments.get(0) instanceof Items items ->
                all(items.items(), text(arguments.get(1), depth + 1), depth);
            case Call call -> later(call);
        };
        return text.length() > MOST ? text.substring(0, MOST) + "…" : text;
    }

    private String all(List<Expression> parts, String separator, int depth) {
        StringBuilder all = new StringBuilder();
        for (Expression part : parts) {
            if (all.length() > MOST) {
                break;
            }
            all.append(all.isEmpty() ? "" : separator).append(text(part, depth + 1));
        }
        return all.toString();
    }

    private static String later(Expression expression) {
        return NLS.bind(Messages.Preview_later, ExpressionText.format(expression));
    }

    private Optional<Expression> known(Member member) {
        List<Object> steps = member.steps();
        Optional<String> node = "SELF".equals(steps.get(0)) ? self : Optional.of(steps.get(0).toString());
        if (member.asked() != Asked.PROPERTY || node.isEmpty()) {
            return Optional.empty();
        }
        String first = steps.get(1).toString();
        Optional<Expression> own = value(ValuePath.property(node.get(), first), steps.subList(2, steps.size()));
        return own.isPresent() || steps.size() < 3 ? own : value(
                ValuePath.capability(node.get(), first, steps.get(2).toString()), steps.subList(3, steps.size()));
    }

    private Optional<Expression> value(ValuePath path, List<Object> further) {
        ValuePlace place = ValuePlace.of(document, path);
        Optional<Value> value = place.present()
                .or(() -> place.definition().map(definition -> definition.getDefaultValue()));
        for (Object step : further) {
            value = value.flatMap(outer -> ValuePlace.child(outer, step));
        }
        return value.map(Expression::of);
    }
}
