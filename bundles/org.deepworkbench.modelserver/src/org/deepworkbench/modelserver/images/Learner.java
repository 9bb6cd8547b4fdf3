package org.deepworkbench.modelserver.images;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Adam;
import ai.djl.training.tracker.Tracker;
import java.util.List;

/** A network that learns: one step at a time, by Adam on the weighted cross entropy. Used by one thread. */
final class Learner implements Learning, AutoCloseable {

    private final Trainer trainer;
    private final int size;
    private final double[] classWeights;
    private volatile float rate;

    /**
     * Prepares a network with fresh weights.
     *
     * @param model        holds the network; stays open
     * @param size         pixels along each side of a picture
     * @param classWeights how much each class counts in the loss
     * @param weightDecay  pull of the weights towards zero
     */
    Learner(Model model, int size, double[] classWeights, double weightDecay) {
        this.size = size;
        this.classWeights = classWeights.clone();
        Tracker currentRate = update -> rate;
        trainer = model.newTrainer(new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                .optDevices(new Device[] {model.getNDManager().getDevice()})
                .optOptimizer(Adam.builder().optLearningRateTracker(currentRate)
                        .optWeightDecays((float) weightDecay).build()));
        trainer.initialize(SmallCnn.input(1, size));
    }

    @Override
    public Score step(List<Batch> parts, double rate, Runnable betweenParts) {
        double total = parts.stream().mapToDouble(this::weight).sum();
        Score score = Score.NONE;
        try (GradientCollector collector = trainer.newGradientCollector()) {
            for (Batch part : parts) {
                betweenParts.run();
                try (NDManager manager = trainer.getManager().newSubManager()) {
                    NDArray logits = trainer.forward(new NDList(pictures(manager, part))).singletonOrThrow();
                    NDArray loss = loss(manager, logits, part, total);
                    collector.backward(loss);
                    score = score.plus(new Score(loss.getFloat() * total, weight(part), correct(logits, part),
                            part.labels().length));
                }
            }
        }
        this.rate = (float) rate;
        trainer.step();
        return score;
    }

    @Override
    public Score evaluate(Batch batch) {
        try (NDManager manager = trainer.getManager().newSubManager()) {
            NDArray logits = trainer.evaluate(new NDList(pictures(manager, batch))).singletonOrThrow();
            double weight = weight(batch);
            return new Score(loss(manager, logits, batch, weight).getFloat() * weight, weight,
                    correct(logits, batch), batch.labels().length);
        }
    }

    private NDArray pictures(NDManager manager, Batch batch) {
        return manager.create(batch.pixels(), SmallCnn.input(batch.labels().length, size));
    }

    private NDArray loss(NDManager manager, NDArray logits, Batch batch, double total) {
        int classes = classWeights.length;
        float[] target = new float[batch.labels().length * classes];
        for (int i = 0; i < batch.labels().length; i++) {
            int label = batch.labels()[i];
            target[i * classes + label] = (float) (classWeights[label] / total);
        }
        NDArray targets = manager.create(target, new Shape(batch.labels().length, classes));
        return logits.logSoftmax(1).mul(targets).sum().neg();
    }

    private double weight(Batch batch) {
        double sum = 0;
        for (int label : batch.labels()) {
            sum += classWeights[label];
        }
        return sum;
    }

    private static int correct(NDArray logits, Batch batch) {
        long[] best = logits.argMax(1).toLongArray();
        int correct = 0;
        for (int i = 0; i < best.length; i++) {
            if (best[i] == batch.labels()[i]) {
                correct++;
            }
        }
        return correct;
    }

    @Override
    public void close() {
        trainer.close();
    }
}
