package org.deepworkbench.topology.core.internal.edit;

import java.util.function.Consumer;
import org.deepworkbench.topology.core.internal.yaml.YamlAlias;
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
}
