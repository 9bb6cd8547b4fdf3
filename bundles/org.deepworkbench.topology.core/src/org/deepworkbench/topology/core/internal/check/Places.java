package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.model.tosca.NamedElement;

/** Finds where a keyname of an element is written. */
public final class Places {

    private final YamlMapping root;

    public Places(YamlMapping root) {
        this.root = root;
    }

    /** {@return the value of one of the element's keynames, as written; the element's name where it has none} */
    public YamlNode of(NamedElement element, String... path) {
        Optional<YamlEntry> entry = entry(root, element.getNameOffset());
        if (entry.isEmpty()) {
            return new YamlScalar(element.getNameOffset(), element.getNameOffset() + element.getNameLength(), "",
                    YamlScalar.Style.PLAIN);
        }
        YamlNode node = entry.get().value();
        for (String key : path) {
            Optional<YamlNode> next = node.resolved() instanceof YamlMapping mapping
                    ? mapping.written(key).map(YamlEntry::value)
                    : Optional.empty();
            if (next.isEmpty()) {
                return node.resolved() instanceof YamlMapping ? entry.get().key() : node;
            }
            node = next.get();
        }
        return node;
    }

    /** {@return the entry whose key begins at the offset} */
    public static Optional<YamlEntry> entry(YamlNode node, int keyOffset) {
        if (node instanceof YamlMapping mapping) {
            Optional<YamlEntry> last = last(mapping.entries(), YamlEntry::start, keyOffset);
            return last.flatMap(entry -> entry.start() == keyOffset ? last : entry(entry.value(), keyOffset));
        }
        if (node instanceof YamlSequence sequence) {
            return last(sequence.items(), YamlNode::start, keyOffset).flatMap(item -> entry(item, keyOffset));
        }
        return Optional.empty();
    }

    /** {@return the last of the elements, which stand one after the other, that begins at the offset or before it} */
    private static <T> Optional<T> last(List<T> elements, ToIntFunction<T> start, int offset) {
        int from = 0;
        int to = elements.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (start.applyAsInt(elements.get(middle)) <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from == 0 ? Optional.empty() : Optional.of(elements.get(from - 1));
    }
}
