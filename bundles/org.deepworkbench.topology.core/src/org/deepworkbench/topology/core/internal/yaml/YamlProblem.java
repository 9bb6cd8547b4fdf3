package org.deepworkbench.topology.core.internal.yaml;

import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;

/**
 * Something wrong with a text as YAML.
 *
 * @param code    SYNTAX, TOO_COMPLEX or DUPLICATE_KEY
 * @param offset  where
 * @param length  number of characters concerned
 * @param message for a person
 */
public record YamlProblem(DiagnosticCode code, int offset, int length, String message) {

    /** {@return whether the tree ends at this problem} */
    public boolean fatal() {
        return code != DiagnosticCode.DUPLICATE_KEY;
    }
}
