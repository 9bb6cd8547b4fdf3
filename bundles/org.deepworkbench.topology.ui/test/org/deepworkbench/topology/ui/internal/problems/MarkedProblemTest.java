package org.deepworkbench.topology.ui.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.junit.jupiter.api.Test;

class MarkedProblemTest {

    private static final Diagnostic FIRST = problem("a is wrong", 10, Optional.of("Write b"));
    private static final Diagnostic SECOND = problem("a is wrong", 50, Optional.of("Write b"));

    @Test
    void ofSeveralAlikeItIsTheNearest() {
        MarkedProblem marked = new MarkedProblem("SYNTAX", "a is wrong", "Write b", 45);
        assertEquals(SECOND.fix(), marked.fixAmong(List.of(FIRST, SECOND)));
        assertEquals(FIRST.fix(), marked.fixAmong(List.of(FIRST)));
    }

    @Test
    void anotherProblemIsNotMendedInItsPlace() {
        MarkedProblem marked = MarkedProblem.of(FIRST).orElseThrow();
        assertEquals(Optional.empty(), marked.fixAmong(List.of(problem("c is wrong", 10, Optional.of("Write b")),
                problem("a is wrong", 10, Optional.of("Write d")), problem("a is wrong", 10, Optional.empty()))));
    }

    @Test
    void withoutAQuickFixThereIsNothingToOffer() {
        assertEquals(Optional.empty(), MarkedProblem.of(problem("a is wrong", 10, Optional.empty())));
    }

    @Test
    void aQuickFixIsOneStepThatCanBeUndone() throws Exception {
        String text = "tosca_definitions_version: tosca_simple_yaml_1_0\ndescription: old\n";
        TopologyDocument document = TopologyDocument.of("test.yaml", text);
        int at = text.indexOf("old");
        document.execute(new ApplyFix(new QuickFix("Write new", List.of(new TextEdit(at, 3, "new"),
                new TextEdit(at + 3, 0, "er")))));
        assertEquals(text.replace("old", "newer"), document.text());
        assertEquals(Optional.of("Write new"), document.undoLabel());
        document.undo();
        assertEquals(text, document.text());
    }

    private static Diagnostic problem(String message, int offset, Optional<String> fix) {
        return new Diagnostic(Severity.ERROR, DiagnosticCode.SYNTAX, 1, offset + 1, offset, 1, message,
                fix.map(label -> new QuickFix(label, List.of(new TextEdit(offset, 1, "b")))));
    }
}
