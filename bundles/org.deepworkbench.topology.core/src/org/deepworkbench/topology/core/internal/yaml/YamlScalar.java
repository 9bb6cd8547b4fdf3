package org.deepworkbench.topology.core.internal.yaml;

import org.deepworkbench.topology.model.tosca.ScalarKind;

/**
 * A scalar.
 *
 * @param origin what its place is relative to
 * @param from   where it begins, from the origin, quotes included
 * @param to     where it ends, from the origin
 * @param text   the content, with quotes and escapes resolved
 * @param style  how it is written
 */
public record YamlScalar(Origin origin, int from, int to, String text, Style style) implements YamlNode {

    /** How a scalar is written. */
    public enum Style {
        PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, BLOCK
    }

    @Override
    public int start() {
        return origin.offset() + from;
    }

    @Override
    public int end() {
        return origin.offset() + to;
    }

    /** {@return what a plain scalar of that text is by the rules of YAML} */
    public static ScalarKind kindOfPlain(String text) {
        return ScalarKinds.ofPlain(text);
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
