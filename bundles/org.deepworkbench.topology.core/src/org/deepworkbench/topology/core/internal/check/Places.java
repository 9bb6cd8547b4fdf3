package org.deepworkbench.topology.core.internal.check;

import java.util.Optional;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.Element;

/** Finds where a keyname of an element is written. */
public final class Places {

    private Places() {
    }

    /**
     * {@return the value of one of the element's keynames, as written; where it has none, the element's name, or its
     * beginning where it has no name either}
     */
    public static Place of(Element element, String... path) {
        return switch (element.getPlace()) {
            case YamlEntry entry -> of(entry.value(), entry.key(), path);
            case YamlNode node -> of(node, node.beginning(), path);
            case null, default -> element.getPlace();
        };
    }

    /** {@return the item at the index of the list that is the value of one of the element's keynames} */
    public static Place item(Element element, int index, String... path) {
        Place list = of(element, path);
        return list instanceof YamlNode node && node.resolved() instanceof YamlSequence sequence
                && index < sequence.items().size() ? sequence.items().get(index) : list;
    }

    private static Place of(YamlNode value, Place otherwise, String... path) {
        YamlNode node = value;
        for (String key : path) {
            Optional<YamlNode> next = node.resolved() instanceof YamlMapping mapping
                    ? mapping.written(key).map(YamlEntry::value)
                    : Optional.empty();
            if (next.isEmpty()) {
                return node.resolved() instanceof YamlMapping ? otherwise : node;
            }
            node = next.get();
        }
        return node;
    }
}
