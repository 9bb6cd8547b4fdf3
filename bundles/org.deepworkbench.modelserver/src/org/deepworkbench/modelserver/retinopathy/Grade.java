package org.deepworkbench.modelserver.retinopathy;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said of one picture.
 *
 * @param probabilities of each stage, in their order; they add up to 1
 */
record Grade(List<Double> probabilities) {

    /** {@return the grade, given the network's answers to the questions whether the stage is above DR0, DR1 …} */
    static Grade of(float[] answers, int from) {
        List<Double> probabilities = new ArrayList<>();
        double above = 1;
        for (int question = 0; question < Stage.COUNT - 1; question++) {
            // The answers are independent of each other; no stage is likelier to be exceeded than the one below it.
            double next = Math.min(above, 1 / (1 + Math.exp(-answers[from + question])));
            probabilities.add(above - next);
            above = next;
        }
        probabilities.add(above);
        return new Grade(probabilities);
    }

    /** {@return the stage in the middle of the distribution: it is as likely to be worse as to be better} */
    Stage stage() {
        double sum = 0;
        for (Stage stage : Stage.values()) {
            sum += probabilities.get(stage.ordinal());
            if (sum >= 0.5) {
                return stage;
            }
        }
        return Stage.DR4;
    }

    /** {@return the mean stage, from 0 to 4} */
    double mean() {
        double mean = 0;
        for (int stage = 1; stage < Stage.COUNT; stage++) {
            mean += stage * probabilities.get(stage);
        }
        return mean;
    }
}
