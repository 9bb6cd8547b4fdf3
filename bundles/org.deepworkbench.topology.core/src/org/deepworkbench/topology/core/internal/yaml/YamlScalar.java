package org.deepworkbench.topology.core.internal.yaml;

import org.deepworkbench.topology.model.tosca.ScalarKind;

/**
 * A scalar.
 *
 * @param start where it begins, quotes included
 * @param end   where it ends
 * @param text  the content, with quotes and escapes resolved
 * @param style how it is written
 */
public record YamlScalar(int start, int end, String text, Style style) implements YamlNode {

    /** How a scalar is written. */
    public enum Style {
        PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, BLOCK
    }

    /** {@return what the scalar is by the rules of YAML; whatever is quoted is a string} */
    public ScalarKind kind() {
        return style == Style.PLAIN ? ScalarKinds.ofPlain(text) : ScalarKind.STRING;
    }

    /** {@return whether there is no value: nothing is written, or null, or ~} */
    public boolean isNull() {
        return kind() == ScalarKind.NULL;
    }
}
