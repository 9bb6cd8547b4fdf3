package org.deepworkbench.topology.core.function;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.function.Expression.Asked;
import org.deepworkbench.topology.core.function.Expression.Call;
import org.deepworkbench.topology.core.function.Expression.Entries;
import org.deepworkbench.topology.core.function.Expression.GetInput;
import org.deepworkbench.topology.core.function.Expression.Items;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.deepworkbench.topology.core.function.Expression.Member;
import org.deepworkbench.topology.core.internal.value.Numbers;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;

/** Reads expressions from values of the model, and calls from their arguments. */
final class ExpressionReader {

    private static final String NULL = "null";
    private static final String INPUT = "get_input";

    private ExpressionReader() {
    }

    static Expression read(Value value) {
        return switch (value) {
            case ScalarValue scalar -> scalar(scalar);
            case ListValue list -> new Items(list.getItems().stream().map(ExpressionReader::read).toList());
            case MapValue map -> {
                Map<String, Expression> entries = new LinkedHashMap<>();
                map.getEntries().forEach(entry -> entries.put(entry.getName(), read(entry.getValue())));
                yield new Entries(entries);
            }
            case FunctionValue function -> call(name(function.getFunction()),
                    function.getArguments().stream().map(ExpressionReader::read).toList());
            case null, default -> new Literal(NULL, false);
        };
    }

    private static String name(String written) {
        return written.startsWith("$") ? written.substring(1) : written;
    }

    private static Literal scalar(ScalarValue scalar) {
        boolean nothing = scalar.getKind() == ScalarKind.NULL && scalar.getText().isEmpty();
        return new Literal(nothing ? NULL : scalar.getText(), scalar.getKind() == ScalarKind.STRING);
    }

    /** {@return the function: one that asks, where its arguments are plain names and indices} */
    static Expression call(String function, List<Expression> arguments) {
        Optional<List<Object>> steps = steps(arguments);
        if (steps.isPresent() && function.equals(INPUT) && steps.get().get(0) instanceof String name) {
            return new GetInput(name, steps.get().subList(1, steps.get().size()));
        }
        for (Asked asked : Asked.values()) {
            if (steps.isPresent() && asked.function().equals(function) && steps.get().size() > 1) {
                return new Member(asked, steps.get());
            }
        }
        return new Call(function, arguments);
    }

    private static Optional<List<Object>> steps(List<Expression> arguments) {
        List<Object> steps = arguments.stream().map(ExpressionReader::step).flatMap(Optional::stream).toList();
        return steps.isEmpty() || steps.size() < arguments.size() ? Optional.empty() : Optional.of(steps);
    }

    private static Optional<Object> step(Expression argument) {
        if (!(argument instanceof Literal literal)) {
            return Optional.empty();
        }
        return literal.string() ? Optional.of(literal.text())
                : Numbers.integer(literal.text()).filter(index -> index >= 0 && index <= Integer.MAX_VALUE)
                        .filter(index -> index.toString().equals(literal.text())).map(Long::intValue);
    }
}
