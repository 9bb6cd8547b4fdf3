package org.deepworkbench.modelserver.learning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The score over the last so many batches, so that a curve is smooth and ends an epoch with the epoch's own value. */
final class Window {

    private final int length;
    private final Deque<Score> scores = new ArrayDeque<>();
    private Score sum;

    /** Goes on with the scores of the last batches and their sum. */
    Window(int length, List<Score> recent, Score sum) {
        this.length = length;
        this.scores.addAll(recent);
        this.sum = sum;
    }

    /** Takes in the score of the newest batch, and lets go of the oldest. */
    void add(Score score) {
        if (scores.size() == length) {
            sum = sum.minus(scores.removeFirst());
        }
        scores.addLast(score);
        sum = sum.plus(score);
    }

    /** {@return the scores in it, oldest first} */
    List<Score> recent() {
        return List.copyOf(scores);
    }

    /** {@return the score of the batches in it together} */
    Score sum() {
        return sum;
    }
}
