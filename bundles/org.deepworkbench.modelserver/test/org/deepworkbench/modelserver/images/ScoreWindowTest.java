package org.deepworkbench.modelserver.images;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScoreWindowTest {

    @Test
    void averagesTheLastBatchesByTheirSize() {
        ScoreWindow window = new ScoreWindow(2);
        window.add(new Score(8, 4, 0, 4));
        assertEquals(2, window.sum().loss());
        window.add(new Score(2, 1, 1, 1));
        assertEquals(2, window.sum().loss());
        assertEquals(0.2, window.sum().accuracy());
        window.add(new Score(3, 3, 3, 3));
        assertEquals(1.25, window.sum().loss());
        assertEquals(1, window.sum().accuracy());
    }
}
