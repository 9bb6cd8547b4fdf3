package org.deepworkbench.topology.core.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.diagnostic.Severity;

/** Collects what is wrong with one text. */
public final class Findings {

    /** More than these help nobody; a file with more is wrong as a whole. */
    private static final int MAX = 10_000;

    private final LineMap lines;
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    public Findings(LineMap lines) {
        this.lines = lines;
    }

    public void error(DiagnosticCode code, int offset, int length, String message) {
        add(Severity.ERROR, code, offset, length, message);
    }

    public void warning(DiagnosticCode code, int offset, int length, String message) {
        add(Severity.WARNING, code, offset, length, message);
    }

    public void add(Severity severity, DiagnosticCode code, int offset, int length, String message) {
        add(severity, code, offset, length, message, Optional.empty());
    }

    /** @param fix how to mend it, with places in the text that is being read */
    public void add(Severity severity, DiagnosticCode code, int offset, int length, String message,
            Optional<QuickFix> fix) {
        if (found.size() < MAX) {
            int at = Math.max(0, offset);
            found.add(new Diagnostic(severity, code, lines.line(at), lines.column(at), at, length, message.strip(),
                    fix));
        }
    }

    /** {@return whether an error was found} */
    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** {@return what was found, in the order of the text} */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Diagnostic::offset));
        return List.copyOf(sorted);
    }
}
