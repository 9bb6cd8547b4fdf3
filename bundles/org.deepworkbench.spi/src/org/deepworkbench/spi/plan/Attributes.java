package org.deepworkbench.spi.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Attributes of deployed nodes as an engine reports them: for each node template a tree of maps and lists whose leaves
 * are YAML values or {@link Withheld}. A capability's attributes stand in a map under the capability's name.
 *
 * @param byNode the trees by node template name
 */
public record Attributes(Map<String, Map<String, Object>> byNode) {

    /** Nothing reported yet. */
    public static final Attributes NONE = new Attributes(Map.of());

    /**
     * A leaf that the engine knows it cannot give.
     *
     * @param reason a sentence for a person
     */
    public record Withheld(String reason) {
    }

    public Attributes {
        byNode = Collections.unmodifiableMap(new LinkedHashMap<>(byNode));
    }

    /**
     * @param node name of a node template
     * @param path names (String) and indices (Integer, from 0) from the node inwards
     * @return the value there, or why there is none
     */
    public Evaluation find(String node, List<Object> path) {
        Object current = byNode.get(node);
        if (current == null) {
            return new Evaluation.NotAvailable(NLS.bind(Messages.Attributes_nodeNotReported, node));
        }
        for (Object step : path) {
            Object next = child(current, step);
            if (next == null) {
                return new Evaluation.NotAvailable(
                        NLS.bind(Messages.Attributes_attributeNotReported, node, readable(path)));
            }
            if (next instanceof Withheld withheld) {
                return new Evaluation.NotAvailable(withheld.reason());
            }
            current = next;
        }
        return new Evaluation.Available(current);
    }

    private static Object child(Object parent, Object step) {
        if (parent instanceof Map<?, ?> map) {
            return map.get(step.toString());
        }
        if (parent instanceof List<?> list && step instanceof Integer index && index >= 0 && index < list.size()) {
            return list.get(index);
        }
        return null;
    }

    private static String readable(List<Object> path) {
        return String.join(".", path.stream().map(Object::toString).toList()); //$NON-NLS-1$
    }
}
