package org.deepworkbench.modelserver.retinopathy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GradeTest {

    @Test
    void theAnswersToTheQuestionsBecomeProbabilitiesOfStages() {
        Grade grade = Grade.of(new float[] {9, 20, 2, 0, -20}, 1);
        assertEquals(1, grade.probabilities().stream().mapToDouble(p -> p).sum(), 1e-9);
        assertEquals(0, grade.probabilities().get(0), 1e-6);
        assertEquals(1 - 1 / (1 + Math.exp(-2)), grade.probabilities().get(1), 1e-6);
        assertEquals(0.5, grade.probabilities().get(3), 1e-6);
        assertEquals(Stage.DR2, grade.stage());
        assertEquals(1 + 1 / (1 + Math.exp(-2)) + 0.5, grade.mean(), 1e-6);
    }

    @Test
    void answersThatContradictGiveNoNegativeProbability() {
        Grade grade = Grade.of(new float[] {-1, 3, 3, 3}, 0);
        assertTrue(grade.probabilities().stream().allMatch(p -> p >= 0));
        assertEquals(Stage.DR0, grade.stage());
    }

    @Test
    void certaintyIsTheFirstOrTheLastStage() {
        assertEquals(Stage.DR0, Grade.of(new float[] {-30, -30, -30, -30}, 0).stage());
        assertEquals(Stage.DR4, Grade.of(new float[] {30, 30, 30, 30}, 0).stage());
    }
}
