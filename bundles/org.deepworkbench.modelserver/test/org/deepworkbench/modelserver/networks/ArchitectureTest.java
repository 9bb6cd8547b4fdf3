package org.deepworkbench.modelserver.networks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import org.deepworkbench.modelserver.torch.Torch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class ArchitectureTest {

    private static final Torch TORCH = new Torch(2);

    /** The counts of torchvision and, for Xception, of Keras (22,910,480 less 54,528 that do not learn). */
    @ParameterizedTest
    @CsvSource({"ResNet18, 11689512", "ResNet50, 25557032", "MobileNetV2, 3504872", "Xception, 22855952"})
    void haveAsManyParametersAsThePublishedOnes(String word, long published) throws Exception {
        Block network = Architecture.of(word).network(1000);
        try (NDManager manager = TORCH.newManager()) {
            network.initialize(manager, DataType.FLOAT32, new Shape(1, 3, 64, 64));
            assertEquals(published, network.getParameters().values().stream().filter(Parameter::requiresGradient)
                    .mapToLong(parameter -> parameter.getArray().size()).sum());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStepOnTheSmallestPicturesReachesEachWeight(Architecture architecture) throws Exception {
        Block network = architecture.network(4);
        Shape shape = new Shape(2, 3, architecture.smallestPicture(), architecture.smallestPicture());
        try (NDManager manager = TORCH.newManager(); GradientCollector collector = TORCH.newGradientCollector()) {
            network.initialize(manager, DataType.FLOAT32, shape);
            ParameterStore store = new ParameterStore(manager, false);
            NDArray answers = network.forward(store, new NDList(manager.randomNormal(shape)), true).singletonOrThrow();
            assertArrayEquals(new long[] {2, 4}, answers.getShape().getShape());
            collector.backward(answers.logSoftmax(1).square().sum());
            network.getParameters().forEach(pair -> {
                if (pair.getValue().requiresGradient()) {
                    float change = pair.getValue().getArray().getGradient().abs().sum().getFloat();
                    assertTrue(Float.isFinite(change), pair.getKey() + ": " + change);
                    assertTrue(change > 0, pair.getKey());
                }
            });
        }
    }

    @Test
    void theSmallResidualNetTakesPicturesOfOtherSizes() throws Exception {
        Block network = ResNet.small(3, 8, 16, 32);
        try (NDManager manager = TORCH.newManager()) {
            network.initialize(manager, DataType.FLOAT32, new Shape(1, 3, 48, 48));
            NDArray answers = network.forward(new ParameterStore(manager, false),
                    new NDList(manager.zeros(new Shape(2, 3, 96, 96))), false).singletonOrThrow();
            assertArrayEquals(new long[] {2, 3}, answers.getShape().getShape());
        }
    }
}
