package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/**
 * A place for a value: an entry of a map, or an item of a list.
 *
 * @param container the map or list
 * @param index     which of its entries or items, from 0
 */
public record Child(YamlNode container, int index) {

    /** {@return the place in a map or list that a step leads to, as written; of entries of one name the last} */
    static Optional<Child> of(YamlNode container, Object step) {
        if (container instanceof YamlMapping mapping) {
            List<YamlEntry> entries = mapping.entries();
            for (int i = entries.size() - 1; i >= 0; i--) {
                if (entries.get(i).name().equals(step.toString())) {
                    return Optional.of(new Child(container, i));
                }
            }
            return Optional.empty();
        }
        return container instanceof YamlSequence sequence && step instanceof Integer index && index >= 0
                && index < sequence.items().size() ? Optional.of(new Child(container, index)) : Optional.empty();
    }

    /** {@return what a step leads to in a map or list, maps merged into it included} */
    static Optional<YamlNode> effective(YamlNode container, Object step) {
        Optional<YamlNode> written = of(container, step).map(Child::value);
        return written.isPresent() || !(container instanceof YamlMapping mapping) ? written
                : mapping.effective().stream().filter(entry -> entry.name().equals(step.toString())).findFirst()
                        .map(YamlEntry::value);
    }

    /** {@return the places of all children, in order} */
    static List<Child> all(YamlNode container) {
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < size(container); i++) {
            children.add(new Child(container, i));
        }
        return children;
    }

    /** {@return number of entries or items} */
    static int size(YamlNode container) {
        return switch (container) {
            case YamlMapping mapping -> mapping.entries().size();
            case YamlSequence sequence -> sequence.items().size();
            default -> 0;
        };
    }

    /** {@return the value that stands here, as written} */
    YamlNode value() {
        return container instanceof YamlMapping mapping ? mapping.entries().get(index).value()
                : ((YamlSequence) container).items().get(index);
    }

    /** {@return the edit that puts another value here} */
    TextEdit replace(Lines lines, YamlPiece piece) throws FaultException {
        return container instanceof YamlMapping mapping
                ? new MappingWriter(lines, mapping).replace(mapping.entries().get(index), piece)
                : new SequenceWriter(lines, (YamlSequence) container).replace(index, piece);
    }

    /** {@return the indices of all children that have the name of this one: of a list this one only} */
    List<Integer> namesakes() {
        if (!(container instanceof YamlMapping mapping)) {
            return List.of(index);
        }
        String name = mapping.entries().get(index).name();
        return all(container).stream().map(Child::index)
                .filter(other -> mapping.entries().get(other).name().equals(name)).toList();
    }

    /** Two places are one if they are in the very same map or list, whatever else reads alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Child child && child.container == container && child.index == index;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(container) + index;
    }
}
