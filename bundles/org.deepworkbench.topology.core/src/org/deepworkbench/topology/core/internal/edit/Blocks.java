package org.deepworkbench.topology.core.internal.edit;

import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/** Tells block style from flow style. */
final class Blocks {

    private Blocks() {
    }

    /** {@return whether the node is a map or list that is written on lines of its own} */
    static boolean isBlock(YamlNode node) {
        return node instanceof YamlMapping mapping && !mapping.flow() || isList(node);
    }

    /** {@return whether the node is a list that is written with dashes} */
    static boolean isList(YamlNode node) {
        return node instanceof YamlSequence sequence && !sequence.flow();
    }

    /** {@return whether the node is written in brackets or braces} */
    static boolean isFlow(YamlNode node) {
        return node instanceof YamlMapping mapping && mapping.flow()
                || node instanceof YamlSequence sequence && sequence.flow();
    }

    /** {@return whether the node is a scalar after {@code |} or {@code >}} */
    static boolean isLiteral(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.style() == YamlScalar.Style.BLOCK;
    }

    /** {@return whether nothing is in a map or list} */
    static boolean isEmpty(YamlNode node) {
        return node instanceof YamlMapping mapping && mapping.entries().isEmpty()
                || node instanceof YamlSequence sequence && sequence.items().isEmpty();
    }
}
