package org.deepworkbench.topology.core.internal.check;

import java.util.Optional;
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
            for (YamlEntry entry : mapping.entries()) {
                if (entry.start() == keyOffset) {
                    return Optional.of(entry);
                }
                if (entry.start() < keyOffset && keyOffset < entry.end()) {
                    return entry(entry.value(), keyOffset);
                }
            }
        } else if (node instanceof YamlSequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item.start() <= keyOffset && keyOffset < item.end()) {
                    return entry(item, keyOffset);
                }
            }
        }
        return Optional.empty();
    }
}
