package org.deepworkbench.topology.core.internal.edit;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.internal.yaml.YamlAlias;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/** Visits what is written in a tree; what an alias stands for is visited where it is written. */
final class TreeWalk {

    private TreeWalk() {
    }

    /** Gives the node and every value below it, in the order of the text; keys are left out. */
    static void nodes(YamlNode node, Consumer<YamlNode> visitor) {
        visitor.accept(node);
        switch (node) {
            case YamlMapping mapping -> mapping.entries().forEach(entry -> nodes(entry.value(), visitor));
            case YamlSequence sequence -> sequence.items().forEach(item -> nodes(item, visitor));
            case YamlScalar scalar -> {
            }
            case YamlAlias alias -> {
            }
        }
    }

    /** Gives the place of every value below the node, in the order of the text. */
    static void children(YamlNode node, Consumer<Child> visitor) {
        for (Child child : Child.all(node)) {
            visitor.accept(child);
            children(child.value(), visitor);
        }
    }

    /** Gives each function call of one of the names, with its first argument where that is a scalar. */
    static void calls(YamlNode node, Set<String> functions, BiConsumer<String, YamlScalar> visitor) {
        entries(node, (mapping, entry) -> {
            if (mapping.entries().size() == 1 && functions.contains(entry.name())) {
                firstArgument(entry.value()).ifPresent(argument -> visitor.accept(entry.name(), argument));
            }
        });
    }

    private static Optional<YamlScalar> firstArgument(YamlNode arguments) {
        YamlNode first = arguments instanceof YamlSequence list && !list.items().isEmpty() ? list.items().get(0)
                : arguments;
        return first instanceof YamlScalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    private static void entries(YamlNode node, BiConsumer<YamlMapping, YamlEntry> visitor) {
        switch (node) {
            case YamlMapping mapping -> mapping.entries().forEach(entry -> {
                visitor.accept(mapping, entry);
                entries(entry.value(), visitor);
            });
            case YamlSequence sequence -> sequence.items().forEach(item -> entries(item, visitor));
            case YamlScalar scalar -> {
            }
            case YamlAlias alias -> {
            }
        }
    }

    /** Gives every scalar below the node that is a value, not a key. */
    static void scalars(YamlNode node, Consumer<YamlScalar> visitor) {
        switch (node) {
            case YamlMapping mapping -> mapping.entries().forEach(entry -> scalars(entry.value(), visitor));
            case YamlSequence sequence -> sequence.items().forEach(item -> scalars(item, visitor));
            case YamlScalar scalar -> visitor.accept(scalar);
            case YamlAlias alias -> {
            }
        }
    }
}
