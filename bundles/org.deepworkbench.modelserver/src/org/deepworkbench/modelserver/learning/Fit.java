package org.deepworkbench.modelserver.learning;

import ai.djl.engine.EngineException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.torch.Torch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The passes of a training over its data, from its beginning or from a checkpoint to its end. Used once. */
public final class Fit {

    private static final Logger LOG = LoggerFactory.getLogger(Fit.class);
    private static final Texts TEXTS = Texts.beside(Fit.class);
    /** Told apart from the places of the parts of a batch. */
    private static final long OF_THE_STEP = -1;

    private final TrainingContext context;
    private final Torch torch;
    private final Lesson lesson;
    private final Course course;
    private final int batches;
    private final long allSteps;
    private final Report report;
    private Learner learner;
    private Window window;
    private int epoch;
    private int batch;
    private long step;
    private Score sum;
    private double bestLoss;
    private int bestEpoch;
    private int worse;
    private Score lastTraining;
    private Score lastLook;

    /**
     * Prepares a training.
     *
     * @param context of the training; says whether it goes on from a checkpoint
     * @param torch   what computes
     * @param lesson  what is to be learnt
     * @param course  how
     */
    public Fit(TrainingContext context, Torch torch, Lesson lesson, Course course) {
        this.context = context;
        this.torch = torch;
        this.lesson = lesson;
        this.course = course;
        this.batches = Math.ceilDiv(lesson.training().size(), course.batchSize());
        this.allSteps = (long) batches * course.epochs();
        this.report = new Report(context, lesson, course.epochs(), allSteps);
    }

    /**
     * Learns.
     *
     * @return the network that has learnt, to be closed
     * @throws ModuleException       if the loss leaves the numbers, the data cannot be read, the disk or the memory is
     *                               full, or the checkpoint cannot be used; the checkpoints are whole then
     * @throws CancellationException if the training is cancelled; a checkpoint is kept first
     */
    public Trained run() throws ModuleException {
        context.plan(course.epochs(), allSteps);
        if (!torch.isReady()) {
            context.log(TEXTS.get("torch"));
        }
        begin();
        boolean done = false;
        try (Reading reading = new Reading(Math.clamp(torch.threads() / 2, 1, 4))) {
            learn(reading);
            done = true;
            return new Trained(learner, new Outcome(epoch - 1, bestEpoch == 0 ? epoch - 1 : bestEpoch, lastTraining,
                    lastLook.weight() > 0 ? Optional.of(lastLook) : Optional.empty()));
        } catch (CancellationException e) {
            keepAtCancellation();
            throw e;
        } catch (IOException e) {
            if (isCancelled()) {
                keepAtCancellation();
                throw (CancellationException) new CancellationException().initCause(e);
            }
            throw new ModuleException(TEXTS.get("disk", IoReason.of(e)), e);
        } catch (EngineException e) {
            if (String.valueOf(e.getMessage()).contains("memory")) {
                throw new ModuleException(TEXTS.get("memory"), e);
            }
            throw e;
        } finally {
            if (!done) {
                learner.close();
            }
        }
    }

    private boolean isCancelled() {
        try {
            context.checkCancelled();
            return false;
        } catch (CancellationException e) {
            return true;
        }
    }

    private void begin() throws ModuleException {
        if (context.resumed().isEmpty()) {
            learner = Learner.fresh(torch, lesson, course);
            place(new Progress(1, 0, 0, Score.NONE, List.of(), Score.NONE, Double.POSITIVE_INFINITY, 0, 0,
                    Score.NONE, Score.NONE));
            return;
        }
        try {
            Progress from = Progress.read(context.resumed().get(), course.epochs(), batches);
            learner = Learner.restored(torch, lesson, course, context.resumed().get(), from.step());
            place(from);
        } catch (IOException e) {
            throw new ModuleException(TEXTS.get("checkpoint.unreadable", IoReason.of(e)), e);
        }
    }

    private void place(Progress progress) {
        epoch = progress.epoch();
        batch = progress.batch();
        step = progress.step();
        sum = progress.sum();
        window = new Window(batches, progress.recent(), progress.recentSum());
        bestLoss = progress.bestLoss();
        bestEpoch = progress.bestEpoch();
        worse = progress.worse();
        lastTraining = progress.lastTraining();
        lastLook = progress.lastLook();
    }

    private void learn(Reading reading) throws IOException, ModuleException {
        if (step > 0) {
            // At once, so that it is there even if this training does not come to one of its own.
            checkpoint(false);
            context.log(TEXTS.get("resumed", epoch - 1, step, allSteps));
        }
        while (epoch <= course.epochs() && !isPatienceOver()) {
            learnEpoch(reading);
            boolean due = epoch % course.lookEvery() == 0 || epoch == course.epochs();
            lastLook = due ? look(reading) : Score.NONE;
            report.epoch(step, epoch, rate(step - 1), sum, lastLook);
            boolean better = judge();
            lastTraining = sum;
            epoch++;
            batch = 0;
            sum = Score.NONE;
            if (better || (epoch - 1) % course.checkpointEvery() == 0 || epoch > course.epochs()) {
                checkpoint(better);
            }
        }
        if (epoch <= course.epochs()) {
            context.log(TEXTS.get("stopped", course.patience()));
        }
        if (bestEpoch > 0 && bestEpoch < epoch - 1) {
            context.log(TEXTS.get("best", bestEpoch, String.format(Locale.ROOT, "%.4g", bestLoss)));
        }
    }

    private boolean isPatienceOver() {
        return course.patience() > 0 && worse >= course.patience();
    }

    private void learnEpoch(Reading reading) throws IOException, ModuleException {
        int now = epoch;
        int[] order = Chance.order(course.seed(), now, lesson.training().size());
        reading.each(batch, batches, number -> parts(now, number, order), (number, parts) -> {
            context.checkCancelled();
            Score score = learner.step(parts, rate(step),
                    Chance.mixed(course.seed(), now, number, OF_THE_STEP), context::checkCancelled);
            if (!Double.isFinite(score.loss())) {
                throw new ModuleException(TEXTS.get("diverged", now, step + 1, course.rate().initial()));
            }
            step++;
            batch = number + 1;
            sum = sum.plus(score);
            window.add(score);
            report.step(step, now, batch == batches, window.sum());
        });
    }

    /** {@return the parts of a batch; called by any thread} */
    private List<Batch> parts(int inEpoch, int number, int[] order) throws IOException {
        int from = number * course.batchSize();
        int to = Math.min(order.length, from + course.batchSize());
        List<Batch> parts = new ArrayList<>();
        for (int begin = from; begin < to; begin += course.atOnce()) {
            int[] numbers = Arrays.copyOfRange(order, begin, Math.min(to, begin + course.atOnce()));
            parts.add(lesson.training().read(numbers, Chance.at(course.seed(), inEpoch, number, parts.size())));
        }
        return parts;
    }

    private double rate(long stepsDone) {
        return course.rate().at((double) stepsDone / allSteps);
    }

    private Score look(Reading reading) throws IOException, ModuleException {
        Examples examples = lesson.validation();
        Score[] score = {Score.NONE};
        reading.each(0, Math.ceilDiv(examples.size(), course.atOnce()), number -> {
            int from = number * course.atOnce();
            int to = Math.min(examples.size(), from + course.atOnce());
            return List.of(examples.read(IntStream.range(from, to).toArray()));
        }, (number, parts) -> {
            context.checkCancelled();
            score[0] = score[0].plus(learner.look(parts.getFirst()));
        });
        return score[0];
    }

    /** {@return whether the epoch is the best so far} */
    private boolean judge() throws ModuleException {
        if (lastLook.weight() == 0) {
            return false;
        }
        if (!Double.isFinite(lastLook.loss())) {
            throw new ModuleException(TEXTS.get("diverged", epoch, step, course.rate().initial()));
        }
        boolean better = lastLook.loss() < bestLoss;
        worse = better ? 0 : worse + 1;
        if (better) {
            bestLoss = lastLook.loss();
            bestEpoch = epoch;
            learner.keepBest();
        }
        return better;
    }

    private void checkpoint(boolean best) throws IOException, ModuleException {
        if (!learner.isFinite()) {
            throw new ModuleException(TEXTS.get("diverged", epoch - 1, step, course.rate().initial()));
        }
        Progress progress = new Progress(epoch, batch, step, sum, window.recent(), window.sum(), bestLoss, bestEpoch,
                worse, lastTraining, lastLook);
        context.checkpoint(epoch - 1, step, best, folder -> {
            progress.write(folder);
            learner.write(folder);
        });
    }

    private void keepAtCancellation() {
        if (step == 0) {
            return;
        }
        try {
            checkpoint(false);
            context.log(TEXTS.get("kept", step, allSteps));
        } catch (IOException | ModuleException e) {
            LOG.warn("no checkpoint could be kept at the cancellation", e);
            context.log(e instanceof IOException io ? TEXTS.get("disk", IoReason.of(io)) : e.getMessage());
        }
    }
}
