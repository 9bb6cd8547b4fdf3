package org.deepworkbench.modelserver.images;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningRateTest {

    @ParameterizedTest
    @CsvSource({"0, 0.1", "0.69, 0.1", "0.7, 0.01", "0.89, 0.01", "0.9, 0.001", "1, 0.001"})
    void fallsAtEachStep(double done, double rate) {
        assertEquals(rate, new LearningRate(0.1, 0.1, List.of(0.9, 0.7)).at(done), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0", "0.5", "1"})
    void staysWithoutSteps(double done) {
        assertEquals(0.1, new LearningRate(0.1, 0.1, List.of()).at(done));
    }
}
