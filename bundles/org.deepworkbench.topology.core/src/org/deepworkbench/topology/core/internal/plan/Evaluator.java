package org.deepworkbench.topology.core.internal.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.Expression.Attribute;
import org.deepworkbench.spi.plan.Expression.Joined;
import org.deepworkbench.spi.plan.Expression.Listing;
import org.deepworkbench.spi.plan.Expression.Literal;
import org.deepworkbench.spi.plan.Expression.Mapping;
import org.deepworkbench.spi.plan.Expression.Token;
import org.deepworkbench.spi.plan.Expression.Unavailable;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.value.JavaValues;
import org.deepworkbench.topology.core.internal.value.Numbers;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/**
 * Evaluates values as far as they can be known before a deployment: everything but attributes (TOSCA Simple Profile
 * 1.3, section 4).
 */
public final class Evaluator {

    /** Bounds on what one topology may make of itself by functions that repeat each other's values. */
    private static final int MAX_STEPS = 200_000;
    private static final int MAX_TEXT = 1 << 20;

    private final TopologyDocument document;
    private final Map<String, Object> inputs;
    private final Properties properties;
    private int steps;
    /** Values under evaluation, from the outside in; a value that occurs twice refers to itself. */
    private final Deque<Value> underway = new ArrayDeque<>();

    public Evaluator(TopologyDocument document, Map<String, Object> inputs) {
        this.document = document;
        this.inputs = inputs;
        this.properties = new Properties(document);
    }

    /**
     * @param value a value of the topology
     * @param self  the node that it belongs to, where there is one
     * @return what is known of it; a literal wherever no attribute is involved
     */
    public Expression evaluate(Value value, Optional<NodeTemplate> self) {
        if (underway.contains(value)) {
            return new Unavailable(Messages.Plan_cycle);
        }
        if (++steps > MAX_STEPS) {
            return new Unavailable(Messages.Plan_tooLarge);
        }
        underway.push(value);
        try {
            return folded(switch (value) {
                case ScalarValue scalar -> JavaValues.of(scalar).map(Evaluator::literalOf)
                        .orElseGet(() -> new Unavailable(Messages.Plan_nothing));
                case ListValue list -> new Listing(all(list.getItems(), self));
                case MapValue map -> mapping(map, self);
                case FunctionValue function -> function(function, self);
                default -> new Unavailable(Values.show(value));
            });
        } finally {
            underway.pop();
        }
    }

    /** {@return the value where it is known before a deployment} */
    Optional<Object> literal(Value value) {
        return evaluate(value, Optional.empty()) instanceof Literal literal ? Optional.of(literal.value())
                : Optional.empty();
    }

    /** {@return the properties of the topology's nodes} */
    Properties properties() {
        return properties;
    }

    private static Expression literalOf(Object value) {
        return new Literal(value);
    }

    private List<Expression> all(List<Value> values, Optional<NodeTemplate> self) {
        List<Expression> expressions = new ArrayList<>();
        values.stream().filter(value -> !Values.isAbsent(value))
                .forEach(value -> expressions.add(evaluate(value, self)));
        return expressions;
    }

    private Expression mapping(MapValue map, Optional<NodeTemplate> self) {
        Map<String, Expression> entries = new LinkedHashMap<>();
        map.getEntries().stream().filter(entry -> !Values.isAbsent(entry.getValue()))
                .forEach(entry -> entries.put(entry.getName(), evaluate(entry.getValue(), self)));
        return new Mapping(entries);
    }

    /** What holds no attribute is evaluated at once. */
    private static Expression folded(Expression expression) {
        if (expression instanceof Literal || dependsOnAttributes(expression)) {
            return expression;
        }
        return switch (expression.evaluate(Attributes.NONE)) {
            case Evaluation.Available(String text) when text.length() > MAX_TEXT ->
                new Unavailable(Messages.Plan_tooLarge);
            case Evaluation.Available(Object value) -> new Literal(value);
            case Evaluation.NotAvailable(String reason) -> new Unavailable(reason);
        };
    }

    private static boolean dependsOnAttributes(Expression expression) {
        return switch (expression) {
            case Attribute attribute -> true;
            case Joined joined -> joined.parts().stream().anyMatch(Evaluator::dependsOnAttributes);
            case Listing listing -> listing.items().stream().anyMatch(Evaluator::dependsOnAttributes);
            case Mapping mapping -> mapping.entries().values().stream().anyMatch(Evaluator::dependsOnAttributes);
            case Token token -> dependsOnAttributes(token.text());
            case Literal literal -> false;
            case Unavailable unavailable -> false;
        };
    }

    private Expression function(FunctionValue function, Optional<NodeTemplate> self) {
        List<Value> arguments = function.getArguments();
        return switch (function.getFunction()) {
            case "get_input" -> input(arguments);
            case "get_property" -> property(arguments, self);
            case "get_attribute" -> attribute(arguments, self);
            case "concat" -> new Joined(all(arguments, self), "");
            case "join" -> new Joined(arguments.get(0) instanceof ListValue list ? all(list.getItems(), self)
                    : List.of(), arguments.size() > 1 ? text(arguments.get(1)) : "");
            case "token" -> new Token(evaluate(arguments.get(0), self), text(arguments.get(1)),
                    Numbers.integer(text(arguments.get(2))).filter(index -> index <= MAX_TEXT).map(Long::intValue)
                            .orElse(-1));
            default -> new Unavailable(NLS.bind(Messages.Plan_noFunction, function.getFunction()));
        };
    }

    private Expression input(List<Value> arguments) {
        String name = text(arguments.get(0));
        Object value = inputs.get(name);
        return value == null ? new Unavailable(NLS.bind(Messages.Plan_noInput, name))
                : nested(new Literal(value), arguments.subList(1, arguments.size()), name);
    }

    private Expression property(List<Value> arguments, Optional<NodeTemplate> self) {
        String name = text(arguments.get(0));
        Optional<NodeTemplate> node = name.equals("SELF") ? self : document.node(name);
        String member = text(arguments.get(1));
        if (node.isEmpty()) {
            return new Unavailable(NLS.bind(Messages.Plan_noProperty, name, member));
        }
        Optional<Value> own = properties.of(node.get(), member);
        if (own.isPresent()) {
            return nested(evaluate(own.get(), node), arguments.subList(2, arguments.size()), member);
        }
        if (arguments.size() > 2) {
            String further = text(arguments.get(2));
            Optional<Value> ofCapability = properties.ofCapability(node.get(), member, further);
            if (ofCapability.isPresent()) {
                return nested(evaluate(ofCapability.get(), node), arguments.subList(3, arguments.size()), further);
            }
        }
        return new Unavailable(NLS.bind(Messages.Plan_noProperty, name, member));
    }

    /** A property is an attribute too (section 3.6.10); its value is known already. */
    private Expression attribute(List<Value> arguments, Optional<NodeTemplate> self) {
        String name = text(arguments.get(0));
        Optional<NodeTemplate> node = name.equals("SELF") ? self : document.node(name);
        String member = text(arguments.get(1));
        boolean declared = node.flatMap(known -> document.types().find(NodeType.class, known.getType()))
                .map(type -> document.types().attributes(type).containsKey(member)).orElse(false);
        if (!declared && node.flatMap(known -> properties.of(known, member)).isPresent()) {
            return property(arguments, self);
        }
        List<Object> path = arguments.stream().skip(1).map(Evaluator::step).toList();
        return new Attribute(node.map(NodeTemplate::getName).orElse(name), path);
    }

    private static Object step(Value argument) {
        return argument instanceof ScalarValue scalar && scalar.getKind() == ScalarKind.INTEGER
                ? Numbers.integer(scalar.getText()).filter(index -> index <= Integer.MAX_VALUE)
                        .map(index -> (Object) index.intValue()).orElse(scalar.getText())
                : text(argument);
    }

    private static Expression nested(Expression start, List<Value> steps, String name) {
        Expression current = start;
        for (Value step : steps) {
            Object key = step(step);
            Object value = current instanceof Literal(Map<?, ?> map) ? map.get(key.toString())
                    : current instanceof Literal(List<?> list) && key instanceof Integer index && index >= 0
                            && index < list.size() ? list.get(index) : null;
            if (value == null) {
                return new Unavailable(NLS.bind(Messages.Plan_noProperty, name, key));
            }
            current = new Literal(value);
        }
        return current;
    }

    private static String text(Value value) {
        return value instanceof ScalarValue scalar ? scalar.getText() : Values.show(value);
    }
}
