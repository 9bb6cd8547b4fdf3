package org.deepworkbench.topology.core.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.conformance.Verdict.Kind;
import org.junit.jupiter.api.Test;

/** Holds the validator against the table of verdicts, and prints every disagreement. */
class VerdictTableTest {

    private static final String OASIS = "oasis-open/tosca-community-contributions/tests/tosca_simple_yaml_1_0/";
    private static final int OASIS_FILES = 50;
    private static final double MIN_WITHOUT_FALSE_ERROR = 0.98;

    @Test
    void templatesAreJudgedWithoutFalseErrors() {
        Corpus corpus = Corpus.open();
        List<Judgement> all = judge(verdict -> !verdict.path().startsWith(OASIS) && supported(verdict),
                corpus::document);
        long clean = all.stream().filter(judgement -> judgement.falseErrors().isEmpty()).count();
        long right = all.stream().filter(Judgement::verdictIsRight).count();
        System.out.printf("templates: %d of %d without a false error (%.1f %%), verdict right for %d%n", clean,
                all.size(), 100.0 * clean / all.size(), right);
        assertTrue(clean >= MIN_WITHOUT_FALSE_ERROR * all.size(), "false errors, see the output");
    }

    @Test
    void conformanceFilesAreJudgedRightAtTheRightLine() {
        Corpus corpus = Corpus.open();
        Path own = corpus.file(OASIS);
        List<Judgement> all = judge(verdict -> verdict.path().matches("\\Q" + OASIS + "\\E[^/]+"),
                path -> corpus.document(path, own));
        long right = all.stream().filter(judgement -> judgement.verdictIsRight()
                && judgement.falseErrors().isEmpty() && judgement.missed().isEmpty()).count();
        System.out.printf("OASIS: %d of %d right, at the right line%n", right, all.size());
        assertEquals(OASIS_FILES, right);
    }

    private static List<Judgement> judge(Predicate<Verdict> which,
            Function<String, TopologyDocument> open) {
        List<Judgement> all = Verdict.table().stream().filter(which)
                .map(verdict -> Judgement.of(verdict, open.apply(verdict.path()))).toList();
        all.forEach(judgement -> System.out.print(judgement.disagreements()));
        return all;
    }

    private static boolean supported(Verdict verdict) {
        return verdict.kind() != Kind.UNSUPPORTED;
    }
}
