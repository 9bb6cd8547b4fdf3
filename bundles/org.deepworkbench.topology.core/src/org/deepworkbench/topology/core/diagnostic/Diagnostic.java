package org.deepworkbench.topology.core.diagnostic;

import java.util.Objects;
import java.util.Optional;

/**
 * One fault of a topology file.
 *
 * @param severity how bad it is
 * @param code     stable code
 * @param line     line of the file, from 1
 * @param column   column in characters, from 1
 * @param offset   where the fault stands in the text, in characters from 0
 * @param length   number of characters concerned, 0 for a place
 * @param message  what was found, what was expected, and what to do, as sentences for a person
 * @param fix      how to mend it, where there is one sensible way
 */
public record Diagnostic(Severity severity, DiagnosticCode code, int line, int column, int offset, int length,
        String message, Optional<QuickFix> fix) {

    public Diagnostic {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(fix);
    }

    /** {@return whether this makes the file wrong} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
