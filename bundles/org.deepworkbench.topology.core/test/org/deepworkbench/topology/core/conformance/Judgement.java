package org.deepworkbench.topology.core.conformance;

import java.util.List;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.conformance.Verdict.Kind;
import org.deepworkbench.topology.core.conformance.Verdict.Rule;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;

/**
 * What was said of a file, held against what is true of it.
 *
 * @param verdict what is true
 * @param errors  the errors that were told
 */
record Judgement(Verdict verdict, List<Diagnostic> errors) {

    static Judgement of(Verdict verdict, TopologyDocument document) {
        return new Judgement(verdict, document.diagnostics().stream().filter(Diagnostic::isError).toList());
    }

    /** {@return errors on lines where nothing is wrong} */
    List<Diagnostic> falseErrors() {
        return errors.stream().filter(error -> verdict.rules().stream().noneMatch(rule -> rule.covers(error.line())))
                .toList();
    }

    /** {@return faults that were not told} */
    List<Rule> missed() {
        return verdict.rules().stream().filter(rule -> !rule.optional())
                .filter(rule -> errors.stream().noneMatch(error -> rule.covers(error.line()))).toList();
    }

    /** {@return faults that were told more than once} */
    List<Rule> cascades() {
        return verdict.rules().stream()
                .filter(rule -> errors.stream().filter(error -> rule.covers(error.line())).count() > 1).toList();
    }

    /** {@return faults that were told by another code} */
    List<Rule> otherwiseNamed() {
        return verdict.rules().stream().filter(rule -> errors.stream().anyMatch(error -> rule.covers(error.line()))
                && errors.stream().noneMatch(error -> rule.covers(error.line())
                        && rule.code().equals(error.code().name()))).toList();
    }

    /** {@return whether a valid file was accepted, or an invalid one refused} */
    boolean verdictIsRight() {
        return errors.isEmpty() == (verdict.kind() == Kind.VALID);
    }

    /** {@return what is to be mended, for people; empty if nothing} */
    String disagreements() {
        StringBuilder text = new StringBuilder();
        falseErrors().forEach(error -> text.append("  false   ").append(error.line()).append(':')
                .append(error.column()).append(' ').append(error.code()).append(' ').append(error.message())
                .append('\n'));
        missed().forEach(rule -> text.append("  missed  ").append(rule).append('\n'));
        cascades().forEach(rule -> text.append("  cascade ").append(rule).append('\n'));
        otherwiseNamed().forEach(rule -> text.append("  code    ").append(rule).append('\n'));
        return text.isEmpty() ? "" : verdict.path() + '\n' + text;
    }
}
