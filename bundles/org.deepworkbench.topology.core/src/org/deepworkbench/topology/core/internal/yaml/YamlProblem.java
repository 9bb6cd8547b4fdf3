package org.deepworkbench.topology.core.internal.yaml;

import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.model.Place;

/**
 * Something wrong with a text as YAML.
 *
 * @param code    SYNTAX, TOO_COMPLEX, UNKNOWN_ANCHOR or DUPLICATE_KEY
 * @param place   where
 * @param message for a person
 */
public record YamlProblem(DiagnosticCode code, Place place, String message) {

    /** {@return whether the tree ends at this problem} */
    public boolean fatal() {
        return code == DiagnosticCode.SYNTAX || code == DiagnosticCode.TOO_COMPLEX;
    }
}
