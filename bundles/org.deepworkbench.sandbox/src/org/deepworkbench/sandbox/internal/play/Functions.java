package org.deepworkbench.sandbox.internal.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.plan.Expression;

/** Reads values with TOSCA's functions in them, for topologies that hold nothing but machines. */
final class Functions {

    private final Map<?, ?> topology;
    private final Map<String, Object> inputs;

    /**
     * @param topology the section {@code topology_template}, as YAML gives it
     * @param inputs   values by name
     */
    Functions(Map<?, ?> topology, Map<String, Object> inputs) {
        this.topology = topology;
        this.inputs = inputs;
    }

    Expression read(Object value) {
        if (value instanceof List<?> items) {
            return new Expression.Listing(items.stream().map(this::read).toList());
        }
        if (!(value instanceof Map<?, ?> map)) {
            return new Expression.Literal(value == null ? "" : value);
        }
        if (map.size() == 1) {
            Map.Entry<?, ?> only = map.entrySet().iterator().next();
            return switch (String.valueOf(only.getKey())) {
                case "get_input" -> input(String.valueOf(only.getValue()));
                case "get_attribute" -> attribute(items(only.getValue()));
                case "get_property" -> property(items(only.getValue()));
                case "concat" -> new Expression.Joined(items(only.getValue()).stream().map(this::read).toList(), "");
                default -> mapping(map);
            };
        }
        return mapping(map);
    }

    private Expression mapping(Map<?, ?> map) {
        Map<String, Expression> entries = new LinkedHashMap<>();
        map.forEach((key, value) -> entries.put(String.valueOf(key), read(value)));
        return new Expression.Mapping(entries);
    }

    private Expression input(String name) {
        Object value = inputs.get(name);
        return value == null ? new Expression.Unavailable(name) : new Expression.Literal(value);
    }

    private static Expression attribute(List<?> path) {
        if (path.isEmpty()) {
            return new Expression.Unavailable("get_attribute");
        }
        List<Object> steps = new ArrayList<>();
        for (Object step : path.subList(1, path.size())) {
            steps.add(step instanceof Number number ? (Object) number.intValue() : String.valueOf(step));
        }
        return new Expression.Attribute(String.valueOf(path.getFirst()), steps);
    }

    /** A property of a node, or of one of its capabilities. */
    private Expression property(List<?> path) {
        if (path.size() < 2) {
            return new Expression.Unavailable("get_property");
        }
        Object node = at(at(topology, "node_templates"), String.valueOf(path.getFirst()));
        Object current = at(node, "properties");
        List<?> rest = path.subList(1, path.size());
        Object capability = at(at(node, "capabilities"), String.valueOf(rest.getFirst()));
        if (capability != null) {
            current = at(capability, "properties");
            rest = rest.subList(1, rest.size());
        }
        for (Object step : rest) {
            current = at(current, step);
        }
        return current == null ? new Expression.Unavailable(String.valueOf(path)) : read(current);
    }

    /** {@return what stands there; null if nothing does} */
    static Object at(Object parent, Object step) {
        if (parent instanceof List<?> list && step instanceof Number index) {
            return index.intValue() >= 0 && index.intValue() < list.size() ? list.get(index.intValue()) : null;
        }
        return parent instanceof Map<?, ?> map ? map.get(String.valueOf(step)) : null;
    }

    private static List<?> items(Object value) {
        return value instanceof List<?> list ? list : List.of(value == null ? "" : value);
    }
}
