package org.deepworkbench.topology.core.internal;

import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.model.Place;

/**
 * A fault at a place that follows the edits of its text.
 *
 * @param severity how bad it is
 * @param code     stable code
 * @param place    where
 * @param message  for a person
 * @param fix      how to mend it, given the text as it is when the diagnostic is made
 */
public record Finding(Severity severity, DiagnosticCode code, Place place, String message,
        Function<String, Optional<QuickFix>> fix) {

    /** {@return what is to be told about it, for the text as it is now} */
    Diagnostic diagnostic(String text, LineMap lines) {
        int offset = Math.max(0, place.offset());
        return new Diagnostic(severity, code, lines.line(offset), lines.column(offset), offset, place.length(),
                message, fix.apply(text));
    }
}
