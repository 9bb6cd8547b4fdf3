package org.deepworkbench.topology.core.internal.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.diff.Subject;
import org.deepworkbench.topology.core.internal.diff.Shapes.Shape;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;

/** Reads values into facts. A function is one fact: what it is called with makes no sense without it. */
final class ValueFacts {

    private static final String INPUT = "get_input";
    private static final Set<String> OF_NODES = Set.of("get_property", "get_attribute", "get_artifact",
            "get_operation_output");

    private final Shapes shapes;
    private final Names names;

    ValueFacts(Shapes shapes, Names names) {
        this.shapes = shapes;
        this.names = names;
    }

    /** {@return what the value says} */
    Fact of(Value value, Subject subject, Shape shape) {
        return switch (value) {
            case ListValue list -> new Fact.Row(subject, FlowText.of(list), items(list, subject, shape));
            case MapValue map -> new Fact.Group(subject, FlowText.of(map), entries(map, subject, shape));
            case ScalarValue scalar -> new Fact.Leaf(subject, ScalarMeaning.of(scalar, shapes.primitive(shape)),
                    FlowText.of(scalar));
            case null -> new Fact.Leaf(subject, "~", "");
            default -> new Fact.Leaf(subject, meaning(value, subject), FlowText.of(value));
        };
    }

    /** {@return what a scalar says that may name a node, as the target of a policy does} */
    Fact reference(ScalarValue scalar, Subject subject) {
        return new Fact.Leaf(subject, node(scalar.getText(), subject), scalar.getText());
    }

    /** {@return the name that the comparison uses for what may be a node} */
    String node(String name, Subject from) {
        if (!names.isNode(name)) {
            return name;
        }
        names.references().toNode(name, from);
        return names.node(name);
    }

    private List<Fact> items(ListValue list, Subject subject, Shape shape) {
        Shape item = shapes.item(shape);
        List<Fact> items = new ArrayList<>();
        for (Value value : list.getItems()) {
            items.add(of(value, subject.child(Integer.toString(items.size())), item));
        }
        return items;
    }

    private Map<String, Fact> entries(MapValue map, Subject subject, Shape shape) {
        Map<String, Fact> entries = new LinkedHashMap<>();
        for (Assignment entry : map.getEntries()) {
            entries.put(entry.getName(),
                    of(entry.getValue(), subject.child(entry.getName()), shapes.member(shape, entry.getName())));
        }
        return entries;
    }

    private String meaning(Value value, Subject subject) {
        return switch (value) {
            case FunctionValue function -> function(function, subject);
            case ListValue list -> all(list.getItems(), subject);
            case MapValue map -> map.getEntries().stream().sorted(Comparator.comparing(Assignment::getName))
                    .map(entry -> delimited(entry.getName())
                            + delimited(meaning(entry.getValue(), subject)))
                    .collect(Collectors.joining("", "{", "}"));
            case ScalarValue scalar -> ScalarMeaning.of(scalar, "");
            case null, default -> "~";
        };
    }

    private String function(FunctionValue function, Subject subject) {
        String name = function.getFunction();
        List<Value> arguments = function.getArguments();
        if (!arguments.isEmpty() && arguments.get(0) instanceof ScalarValue first) {
            String rest = all(arguments.subList(1, arguments.size()), subject);
            if (INPUT.equals(name)) {
                names.references().toInput(first.getText(), subject);
                return name + '(' + names.input(first.getText()) + rest + ')';
            }
            if (OF_NODES.contains(name)) {
                return name + '(' + node(first.getText(), subject) + rest + ')';
            }
        }
        return name + '(' + all(arguments, subject) + ')';
    }

    private String all(List<Value> values, Subject subject) {
        return values.stream().map(value -> meaning(value, subject)).map(ValueFacts::delimited)
                .collect(Collectors.joining("", "[", "]"));
    }

    private static String delimited(String text) {
        return text.length() + ":" + text;
    }
}
