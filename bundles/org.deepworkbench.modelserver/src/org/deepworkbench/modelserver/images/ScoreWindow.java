package org.deepworkbench.modelserver.images;

import java.util.ArrayDeque;
import java.util.Deque;

/** The score over the last so many batches. */
final class ScoreWindow {

    private final int length;
    private final Deque<Score> scores = new ArrayDeque<>();
    private Score sum = Score.NONE;

    ScoreWindow(int length) {
        this.length = length;
    }

    /** Takes in the score of the newest batch, and lets go of the oldest. */
    void add(Score score) {
        if (scores.size() == length) {
            sum = sum.minus(scores.removeFirst());
        }
        scores.addLast(score);
        sum = sum.plus(score);
    }

    /** {@return the score of the batches in the window together} */
    Score sum() {
        return sum;
    }
}
