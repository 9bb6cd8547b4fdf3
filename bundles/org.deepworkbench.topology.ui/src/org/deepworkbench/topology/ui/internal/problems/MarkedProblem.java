package org.deepworkbench.topology.ui.internal.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.eclipse.core.resources.IMarker;

/**
 * A problem with a quick fix as a marker keeps it: enough to find it again when the text has been judged anew.
 *
 * @param code    name of the diagnostic's code
 * @param message what it says
 * @param label   what its quick fix does
 * @param offset  where it stood
 */
public record MarkedProblem(String code, String message, String label, int offset) {

    /** Attribute of a marker: what the problem's quick fix does. */
    static final String FIX = "fix"; //$NON-NLS-1$

    /** {@return the problem of a marker; empty if it has no quick fix} */
    public static Optional<MarkedProblem> of(IMarker marker) {
        return Optional.ofNullable(marker.getAttribute(FIX, null))
                .map(label -> new MarkedProblem(marker.getAttribute(IMarker.SOURCE_ID, ""), //$NON-NLS-1$
                        marker.getAttribute(IMarker.MESSAGE, ""), label, marker.getAttribute(IMarker.CHAR_START, 0))); //$NON-NLS-1$
    }

    /** {@return the problem as a marker would keep it; empty if it has no quick fix} */
    public static Optional<MarkedProblem> of(Diagnostic problem) {
        return problem.fix().map(fix -> new MarkedProblem(problem.code().name(), problem.message(), fix.label(),
                problem.offset()));
    }

    /** {@return its quick fix for the text that {@code found} was found in; empty if the problem is gone} */
    public Optional<QuickFix> fixAmong(List<Diagnostic> found) {
        return found.stream().filter(this::isSame).min(Comparator.comparingInt(this::distance))
                .flatMap(Diagnostic::fix);
    }

    /** Whether it is this problem, at whatever place. */
    private boolean isSame(Diagnostic other) {
        return of(other).filter(problem -> new MarkedProblem(problem.code, problem.message, problem.label, offset)
                .equals(this)).isPresent();
    }

    private int distance(Diagnostic problem) {
        return Math.abs(problem.offset() - offset);
    }
}
