package org.deepworkbench.modelserver.learning;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/**
 * How well some examples were answered.
 *
 * @param lossSum sum of their losses, each with its weight
 * @param weight  sum of the weights
 * @param sums    what the lesson measured, added up; empty for no examples
 */
public record Score(@JsonProperty("loss") double lossSum, @JsonProperty("weight") double weight,
        @JsonProperty("sums") double... sums) {

    /** Of no examples. */
    public static final Score NONE = new Score(0, 0);

    /** {@return the score of both sets of examples together} */
    public Score plus(Score other) {
        return new Score(lossSum + other.lossSum, weight + other.weight, added(other.sums, 1));
    }

    /** {@return this score without that of some of its examples} */
    Score minus(Score part) {
        return new Score(lossSum - part.lossSum, weight - part.weight, added(part.sums, -1));
    }

    private double[] added(double[] other, int sign) {
        double[] all = Arrays.copyOf(sums, Math.max(sums.length, other.length));
        for (int i = 0; i < other.length; i++) {
            all[i] += sign * other[i];
        }
        return all;
    }

    /** {@return the mean loss} */
    public double loss() {
        return lossSum / weight;
    }
}
