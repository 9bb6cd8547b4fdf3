package org.deepworkbench.modelserver.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A sum of products to learn, with all that draws by chance or remembers: noise, dropout, running means. */
final class ToyLesson implements Lesson {

    private static final int FEATURES = 6;

    private final int examples;
    private final int validated;
    /** What reading the training examples throws instead, from the n-th read on. */
    int readsLeft = Integer.MAX_VALUE;
    /** Multiplies the targets; a large one makes a training diverge. */
    float scale = 1;

    ToyLesson(int examples, int validated) {
        this.examples = examples;
        this.validated = validated;
    }

    @Override
    public Block network() {
        return new SequentialBlock().add(Linear.builder().setUnits(12).build()).add(BatchNorm.builder().build())
                .add(Activation.reluBlock()).add(Dropout.builder().optRate(0.3f).build())
                .add(Linear.builder().setUnits(1).build());
    }

    @Override
    public List<Shape> inputs() {
        return List.of(new Shape(1, FEATURES));
    }

    @Override
    public Examples training() {
        return new Products(0, examples);
    }

    @Override
    public Examples validation() {
        return new Products(examples, validated);
    }

    @Override
    public NDArray loss(NDList answers, NDList targets) {
        return answers.singletonOrThrow().sub(targets.singletonOrThrow()).square().sum();
    }

    @Override
    public double[] measure(NDList answers, NDList targets) {
        return new double[] {answers.singletonOrThrow().sub(targets.singletonOrThrow()).abs().sum().getFloat(),
                targets.singletonOrThrow().size()};
    }

    @Override
    public Map<String, Double> metrics(double[] sums) {
        return Map.of("mae", sums[0] / sums[1]);
    }

    private final class Products implements Examples {

        private final int first;
        private final int size;

        Products(int first, int size) {
            this.first = first;
            this.size = size;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Batch read(int[] numbers) throws IOException {
            return make(numbers, 0, new SplittableRandom(0));
        }

        @Override
        public Batch read(int[] numbers, SplittableRandom chance) throws IOException {
            synchronized (ToyLesson.this) {
                if (readsLeft-- <= 0) {
                    throw new IOException("the data vanished");
                }
            }
            return make(numbers, 0.1, chance);
        }

        private Batch make(int[] numbers, double noise, SplittableRandom chance) {
            float[] inputs = new float[numbers.length * FEATURES];
            float[] targets = new float[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                SplittableRandom random = new SplittableRandom(first + numbers[i]);
                for (int j = 0; j < FEATURES; j++) {
                    double value = random.nextDouble() - 0.5;
                    inputs[i * FEATURES + j] = (float) (value + noise * (chance.nextDouble() - 0.5));
                    targets[i] += (float) (scale * value * (j % 2 == 0 ? 1 : -2));
                }
            }
            return new Batch(List.of(new Tensor(inputs, numbers.length, FEATURES)),
                    List.of(new Tensor(targets, numbers.length, 1)), numbers.length);
        }
    }
}
