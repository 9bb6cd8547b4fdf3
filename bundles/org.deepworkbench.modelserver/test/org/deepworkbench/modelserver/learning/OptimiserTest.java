package org.deepworkbench.modelserver.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Parameter;
import ai.djl.training.GradientCollector;
import ai.djl.util.Pair;
import java.util.List;
import org.deepworkbench.modelserver.torch.Torch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares some steps with the formulas of the papers, computed in double precision. */
class OptimiserTest {

    private static final double[] GRADIENTS = {0.5, -2, 0.125, 3, 0.5};
    private static final double RATE = 0.1;
    private static final double DECAY = 0.25;

    @ParameterizedTest
    @EnumSource
    void stepsAsThePapersSay(Optimiser.Kind kind) throws Exception {
        Torch torch = new Torch(1);
        try (NDManager manager = torch.newManager()) {
            Parameter parameter = Parameter.builder().setName("weight").setType(Parameter.Type.OTHER).build();
            NDArray weight = manager.create(new float[] {2});
            weight.setRequiresGradient(true);
            parameter.setArray(weight);
            Optimiser optimiser = new Optimiser(kind, DECAY, List.of(new Pair<>("weight", parameter)), manager);
            Expected expected = new Expected(2);
            for (double gradient : GRADIENTS) {
                try (GradientCollector collector = torch.newGradientCollector()) {
                    collector.backward(Scaled.by(weight, gradient).sum());
                }
                optimiser.step(RATE);
                expected.step(gradient, kind == Optimiser.Kind.ADAMW);
                assertEquals(expected.weight, weight.toType(DataType.FLOAT64, true).getDouble(0), 1e-5);
            }
        }
    }

    private static final class Expected {

        private double weight;
        private double mean;
        private double variance;
        private int steps;

        Expected(double weight) {
            this.weight = weight;
        }

        void step(double given, boolean decoupled) {
            steps++;
            double gradient = decoupled ? given : given + DECAY * weight;
            mean = 0.9 * mean + 0.1 * gradient;
            variance = 0.999 * variance + 0.001 * gradient * gradient;
            double corrected = mean / (1 - Math.pow(0.9, steps));
            double spread = Math.sqrt(variance / (1 - Math.pow(0.999, steps)));
            weight -= RATE * ((decoupled ? DECAY * weight : 0) + corrected / (spread + 1e-8));
        }
    }
}
