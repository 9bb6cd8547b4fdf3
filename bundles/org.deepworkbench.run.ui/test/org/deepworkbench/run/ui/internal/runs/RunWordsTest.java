package org.deepworkbench.run.ui.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.ui.internal.FakeRun;
import org.junit.jupiter.api.Test;

class RunWordsTest {

    @Test
    void aTrainingTellsWhereItIsAndWhenItEnds() {
        assertEquals("Training  ·  epoch 3 of 8  ·  0:41 elapsed  ·  about 1:35 left",
                RunWords.summary(new FakeRun(RunState.RUNNING, FakeRun.THIRD_OF_EIGHT)));
    }

    @Test
    void withoutMetricsOnlyStateAndTimeAreTold() {
        assertEquals("Training  ·  0:41 elapsed", RunWords.summary(new FakeRun(RunState.RUNNING, FakeRun.UNKNOWN)));
    }

    @Test
    void anEndedRunHasNoTimeLeft() {
        assertEquals("Failed  ·  epoch 3 of 8  ·  took 0:41",
                RunWords.summary(new FakeRun(RunState.FAILED, FakeRun.THIRD_OF_EIGHT)));
    }

    @Test
    void theListShowsHowFarAndThenHowWell() {
        assertEquals("Training 30 %", RunWords.brief(new FakeRun(RunState.RUNNING, FakeRun.THIRD_OF_EIGHT)));
        assertEquals("Done  ·  accuracy 0.9340", RunWords.brief(
                new FakeRun(RunState.DONE, FakeRun.UNKNOWN).metric("loss", 0.2).metric("accuracy", 0.934)));
        assertEquals("Done", RunWords.brief(new FakeRun(RunState.DONE, FakeRun.UNKNOWN)));
    }

    @Test
    void tinyAndHugeNumbersKeepTheirDigits() {
        assertEquals("0.0000", RunWords.number(0));
        assertEquals("1.000e-04", RunWords.number(0.0001));
        assertEquals("1.235e+06", RunWords.number(1_234_567));
        assertEquals("NaN", RunWords.number(Double.NaN));
    }
}
