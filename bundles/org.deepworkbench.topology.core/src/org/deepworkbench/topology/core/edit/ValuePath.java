package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value stands in a topology.
 *
 * @param steps names (String) and indices (Integer) from the root of the file
 */
public record ValuePath(List<Object> steps) {

    public ValuePath {
        steps = List.copyOf(steps);
    }

    /** {@return a property of a node, or what is nested in it} */
    public static ValuePath property(String node, String property, Object... nested) {
        return of(TopologyPaths.node(node, "properties", property), nested);
    }

    /** {@return a property of a capability of a node, or what is nested in it} */
    public static ValuePath capability(String node, String capability, String property, Object... nested) {
        return of(TopologyPaths.node(node, "capabilities", capability, "properties", property), nested);
    }

    /** {@return a keyname of an artifact of a node, such as {@code file}} */
    public static ValuePath artifact(String node, String artifact, String keyname) {
        return of(TopologyPaths.node(node, "artifacts", artifact, keyname));
    }

    /** {@return a keyname of a node, such as {@code description} or {@code type}} */
    public static ValuePath node(String node, String keyname) {
        return of(TopologyPaths.node(node, keyname));
    }

    /** {@return a keyname of an input, such as {@code default}} */
    public static ValuePath input(String input, String keyname) {
        return of(TopologyPaths.input(input, keyname));
    }

    /** {@return a keyname of an output, such as {@code value}} */
    public static ValuePath output(String output, String keyname) {
        return of(TopologyPaths.output(output, keyname));
    }

    private static ValuePath of(List<Object> start, Object... nested) {
        List<Object> steps = new ArrayList<>(start);
        steps.addAll(List.of(nested));
        return new ValuePath(steps);
    }

    /** {@return the path for people, without what every path begins with} */
    public String readable() {
        return String.join(".", steps.stream().skip(2).map(Object::toString).toList());
    }
}
