package org.deepworkbench.modelserver.images;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.pictures.Stored;
import org.deepworkbench.modelserver.pictures.StoredData;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;

/** The passes of a training over its data: steps, metrics, early stopping, and the test at the end. */
final class Fitting {

    /** A training of more steps than this reports only some of them. */
    static final int MAX_REPORTED_BATCHES = 5000;

    private static final Texts TEXTS = Texts.beside(Fitting.class);
    private static final int PATIENCE = 3;
    /** So many pixels at once take about a tenth of a second: a training can be cancelled that often. */
    private static final int PIXELS_AT_ONCE = 64 * 64 * 64;

    private final TrainingContext context;
    private final Settings settings;
    private final StoredData data;
    private final BatchMaker batches;
    private final Learning learner;
    private final int stepsInEpoch;
    private final long allSteps;
    private final long reportEvery;
    private final ScoreWindow window;
    private final int atOnce;
    private long step;

    Fitting(TrainingContext context, Settings settings, StoredData data, BatchMaker batches, Learning learner) {
        this.context = context;
        this.settings = settings;
        this.data = data;
        this.batches = batches;
        this.learner = learner;
        this.stepsInEpoch = Math.ceilDiv(data.training().size(), settings.batchSize());
        this.allSteps = (long) stepsInEpoch * settings.epochs();
        this.reportEvery = Math.ceilDiv(allSteps, MAX_REPORTED_BATCHES);
        this.window = new ScoreWindow(stepsInEpoch);
        this.atOnce = Math.max(1, PIXELS_AT_ONCE / (settings.imageSize() * settings.imageSize()));
    }

    /**
     * What a training reached.
     *
     * @param epochs     passes done
     * @param training   score of the last pass while it learned
     * @param validation score after the last pass, if a part is set apart for that
     * @param test       score on the pictures it never saw
     */
    record Outcome(int epochs, Score training, Optional<Score> validation, Score test) {
    }

    /**
     * Learns.
     *
     * @throws ModuleException if the loss leaves the finite numbers
     * @throws IOException     if the pictures cannot be read back
     */
    Outcome run() throws ModuleException, IOException {
        context.plan(settings.epochs(), allSteps);
        Random order = new Random(settings.seed());
        double best = Double.POSITIVE_INFINITY;
        int worse = 0;
        int epoch = 0;
        Score training = Score.NONE;
        Optional<Score> validation = Optional.empty();
        while (epoch < settings.epochs() && worse < PATIENCE) {
            epoch++;
            training = learn(epoch, order);
            validation = data.validation().isEmpty() ? Optional.empty() : Optional.of(look(data.validation()));
            report(epoch, training, validation);
            double loss = validation.map(Score::loss).orElse(0.0);
            worse = settings.earlyStopping() && loss >= best ? worse + 1 : 0;
            best = Math.min(best, loss);
        }
        if (epoch < settings.epochs()) {
            context.log(TEXTS.get("fit.stopped", PATIENCE));
        }
        return new Outcome(epoch, training, validation, look(data.test()));
    }

    private Score learn(int epoch, Random order) throws ModuleException, IOException {
        List<Stored> pictures = new ArrayList<>(data.training());
        Collections.shuffle(pictures, order);
        SplittableRandom turns = new SplittableRandom(order.nextLong());
        Score sum = Score.NONE;
        for (int from = 0; from < pictures.size(); from += settings.batchSize()) {
            context.checkCancelled();
            List<Stored> batch = pictures.subList(from, Math.min(pictures.size(), from + settings.batchSize()));
            Score score = learner.step(parts(batch, turns), settings.rate().at((double) step / allSteps),
                    context::checkCancelled);
            step++;
            if (!Double.isFinite(score.loss())) {
                throw new ModuleException(TEXTS.get("fit.diverged", epoch, settings.rate().initial()));
            }
            sum = sum.plus(score);
            window.add(score);
            if (step % reportEvery == 0 || step % stepsInEpoch == 0) {
                context.metric("loss", step, epoch, window.sum().loss());
                context.metric("accuracy", step, epoch, window.sum().accuracy());
            }
        }
        return sum;
    }

    private List<Batch> parts(List<Stored> batch, SplittableRandom turns) throws IOException {
        List<Batch> parts = new ArrayList<>();
        for (int from = 0; from < batch.size(); from += atOnce) {
            List<Stored> part = batch.subList(from, Math.min(batch.size(), from + atOnce));
            parts.add(settings.augment() ? batches.turned(part, turns) : batches.plain(part));
        }
        return parts;
    }

    private Score look(List<Stored> pictures) throws IOException {
        Score sum = Score.NONE;
        for (int from = 0; from < pictures.size(); from += atOnce) {
            context.checkCancelled();
            sum = sum.plus(learner.evaluate(batches.plain(
                    pictures.subList(from, Math.min(pictures.size(), from + atOnce)))));
        }
        return sum;
    }

    private void report(int epoch, Score training, Optional<Score> validation) {
        validation.ifPresent(score -> {
            context.metric("val_loss", step, epoch, score.loss());
            context.metric("val_accuracy", step, epoch, score.accuracy());
        });
        context.metric("learning_rate", step, epoch, settings.rate().at((double) (step - 1) / allSteps));
        context.log(TEXTS.get("fit.epoch", epoch, settings.epochs(), rounded(training.loss()),
                rounded(training.accuracy())) + validation.map(score -> TEXTS.get("fit.validation",
                        rounded(score.loss()), rounded(score.accuracy()))).orElse(""));
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
