package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.spi.FaultException;

/**
 * Where a value stands in a topology. As text, {@code node.property} or {@code node:capability.property}, with the keys
 * and indices of what is nested after more dots; {@code @inputs.name.default} and the like lead to anything else in the
 * topology template. A name that holds a dot, a colon or an equals sign, or consists of digits, stands in double
 * quotes, within which a backslash comes before a quote or a backslash.
 *
 * @param steps names (String) and indices (Integer) from the root of the file
 */
public record ValuePath(List<Object> steps) {

    public ValuePath {
        steps = List.copyOf(steps);
    }

    /**
     * @param text a path as text
     * @return the path
     * @throws FaultException if the text is no path; the fault says what is wrong with it
     */
    public static ValuePath parse(String text) throws FaultException {
        return ValuePathText.parse(text);
    }

    /** {@return the number of characters of the path that a text such as {@code node.property=value} begins with} */
    public static int length(String text) {
        return ValuePathText.length(text);
    }

    /** {@return the path as text, which {@link #parse} reads as this path} */
    @Override
    public String toString() {
        return ValuePathText.write(steps);
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

    /** {@return a keyname of anything that has a name, or what is nested in it} */
    public static ValuePath element(ElementKind kind, String name, Object... further) {
        List<Object> steps = new ArrayList<>(kind.section());
        steps.add(name);
        return of(steps, further);
    }

    /** {@return a keyname of the substitution mappings, or what is nested in it} */
    public static ValuePath substitution(Object... further) {
        return of(SetSubstitution.SECTION, further);
    }

    /** {@return the path of something nested in what stands here} */
    public ValuePath inside(Object... further) {
        return of(steps, further);
    }

    /** {@return whether this leads to what stands at another path, or to something in it} */
    public boolean isWithin(ValuePath other) {
        return steps.size() >= other.steps.size() && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /** {@return a property of a policy, or what is nested in it} */
    public static ValuePath policy(String policy, String property, Object... nested) {
        return of(TopologyPaths.policy(policy, "properties", property), nested);
    }

    /** {@return a property of a group, or what is nested in it} */
    public static ValuePath group(String group, String property, Object... nested) {
        return of(TopologyPaths.group(group, "properties", property), nested);
    }

    /** {@return a property of a relationship template, or what is nested in it} */
    public static ValuePath relationship(String relationship, String property, Object... nested) {
        return of(TopologyPaths.relationship(relationship, "properties", property), nested);
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
