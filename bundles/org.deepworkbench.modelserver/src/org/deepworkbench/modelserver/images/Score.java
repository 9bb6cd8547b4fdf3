package org.deepworkbench.modelserver.images;

/**
 * How well pictures were told apart.
 *
 * @param lossSum sum of the losses, each with the weight of its class
 * @param weight  sum of the weights
 * @param correct how many were told right
 * @param count   how many there were
 */
record Score(double lossSum, double weight, int correct, int count) {

    /** Of no pictures. */
    static final Score NONE = new Score(0, 0, 0, 0);

    /** {@return the score of both sets of pictures together} */
    Score plus(Score other) {
        return new Score(lossSum + other.lossSum, weight + other.weight, correct + other.correct,
                count + other.count);
    }

    /** {@return this score without that of some of its pictures} */
    Score minus(Score part) {
        return plus(new Score(-part.lossSum, -part.weight, -part.correct, -part.count));
    }

    /** {@return the mean loss: cross entropy, in nats} */
    double loss() {
        return lossSum / weight;
    }

    /** {@return the part that was told right, from 0 to 1} */
    double accuracy() {
        return (double) correct / count;
    }
}
