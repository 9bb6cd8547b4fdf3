package org.deepworkbench.topology.core.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.internal.yaml.TextRange;
import org.deepworkbench.topology.model.Place;

/** Collects what is wrong with one text, or with a piece of it. */
public final class Findings {

    /** More than these help nobody; a file with more is wrong as a whole. */
    private static final int MAX = 10_000;

    private static final Function<String, Optional<QuickFix>> NO_FIX = text -> Optional.empty();

    private final List<Finding> found = new ArrayList<>();

    public void error(DiagnosticCode code, Place place, String message) {
        add(Severity.ERROR, code, place, message, NO_FIX);
    }

    /** @param fix how to mend it, given the text as it is when that is asked */
    public void error(DiagnosticCode code, Place place, String message, Function<String, Optional<QuickFix>> fix) {
        add(Severity.ERROR, code, place, message, fix);
    }

    public void warning(DiagnosticCode code, Place place, String message) {
        add(Severity.WARNING, code, place, message, NO_FIX);
    }

    /** @param fix how to mend it, given the text as it is when that is asked */
    public void warning(DiagnosticCode code, Place place, String message, Function<String, Optional<QuickFix>> fix) {
        add(Severity.WARNING, code, place, message, fix);
    }

    public void info(DiagnosticCode code, Place place, String message) {
        add(Severity.INFO, code, place, message, NO_FIX);
    }

    private void add(Severity severity, DiagnosticCode code, Place place, String message,
            Function<String, Optional<QuickFix>> fix) {
        if (found.size() < MAX) {
            found.add(new Finding(severity, code, place, message.strip(), fix));
        }
    }

    /** Takes over what others found. */
    public void addAll(Findings others) {
        others.found.stream().limit(MAX - found.size()).forEach(found::add);
    }

    /** Forgets what was found at such places. */
    public void forget(Predicate<Place> where) {
        found.removeIf(finding -> where.test(finding.place()));
    }

    /** {@return whether nothing was found} */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** {@return whether an error was found} */
    public boolean hasErrors() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** {@return what was found in the text, in its order} */
    public List<Diagnostic> diagnostics(String text) {
        return diagnostics(text, List.of(this));
    }

    /** {@return what several found in one text, each once, in the order of the text} */
    public static List<Diagnostic> diagnostics(String text, Collection<Findings> all) {
        if (all.stream().allMatch(Findings::isEmpty)) {
            return List.of();
        }
        LineMap lines = new LineMap(text);
        Set<Diagnostic> told = new LinkedHashSet<>();
        all.stream().flatMap(findings -> findings.found.stream())
                .sorted(Comparator.comparingInt(finding -> finding.place().offset())).limit(MAX)
                .forEach(finding -> told.add(finding.diagnostic(text, lines)));
        return List.copyOf(told);
    }

    /** For places in a text that does not change. */
    public void error(DiagnosticCode code, int offset, int length, String message) {
        error(code, new TextRange(offset, length), message);
    }
}
