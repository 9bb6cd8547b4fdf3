package org.deepworkbench.run.ui.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.ui.internal.FakeRun;
import org.deepworkbench.run.ui.internal.runs.FactsTab.Fact;
import org.junit.jupiter.api.Test;

class RunFactsTest {

    @Test
    void argumentsKeepTheirNames() {
        assertEquals(List.of(new Fact("epochs", "8")),
                RunFacts.arguments(new FakeRun(RunState.RUNNING, FakeRun.UNKNOWN)));
    }

    @Test
    void theResultIsFlattenedAndTellsNoMetricTwice() {
        FakeRun run = new FakeRun(RunState.DONE, FakeRun.UNKNOWN).metric("accuracy", 0.9).result("accuracy", 0.9)
                .result("versions", Map.of("java", "21")).result("classes", List.of("a", "b"));
        List<Fact> facts = RunFacts.result(run);
        assertEquals(1, facts.stream().filter(fact -> fact.name().equals("accuracy")).count());
        assertTrue(facts.contains(new Fact("versions.java", "21")), facts::toString);
        assertTrue(facts.contains(new Fact("classes", "a, b")), facts::toString);
    }

    @Test
    void tablesAndPicturesAreNoValuesAndNumbersAreRounded() {
        FakeRun run = new FakeRun(RunState.DONE, FakeRun.UNKNOWN).result("r2", List.of(0.98228161825, 0.5))
                .result("plot", "data:image/png;base64,AAEC")
                .result("estimates", Map.of("columns", List.of("a"), "rows", List.of(List.of(1L))));
        List<Fact> facts = RunFacts.result(run);
        assertTrue(facts.contains(new Fact("r2", "0.9823, 0.5000")), facts::toString);
        assertTrue(facts.stream().noneMatch(fact -> fact.name().startsWith("plot")), facts::toString);
        assertTrue(facts.stream().noneMatch(fact -> fact.name().startsWith("estimates")), facts::toString);
    }
}
