package org.deepworkbench.topology.core.internal.yaml;

import java.util.Set;
import java.util.regex.Pattern;
import org.deepworkbench.topology.model.tosca.ScalarKind;

/** Tells what a plain scalar is: YAML 1.2 core schema (section 10.3), and the truths of YAML 1.1. */
final class ScalarKinds {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern FLOAT = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private ScalarKinds() {
    }

    static ScalarKind ofPlain(String text) {
        if (NULLS.contains(text)) {
            return ScalarKind.NULL;
        }
        if (YamlTruth.of(text).isPresent()) {
            return ScalarKind.BOOLEAN;
        }
        char first = text.charAt(0);
        if (first > '9' || text.length() > 64) {
            return ScalarKind.STRING;
        }
        if (INTEGER.matcher(text).matches()) {
            return ScalarKind.INTEGER;
        }
        return FLOAT.matcher(text).matches() ? ScalarKind.FLOAT : ScalarKind.STRING;
    }
}
