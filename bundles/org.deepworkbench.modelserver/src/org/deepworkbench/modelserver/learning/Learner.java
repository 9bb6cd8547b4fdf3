package org.deepworkbench.modelserver.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import ai.djl.util.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.torch.Torch;

/** A network that learns, one step at a time. Used by one thread. */
final class Learner implements AutoCloseable {

    private static final String MOMENTS = "optimiser.safetensors";
    private static final String BEST = "best";

    private final Torch torch;
    private final Lesson lesson;
    private final NDManager manager;
    private final Block network;
    private final ParameterStore store;
    private final Optimiser optimiser;
    private Optional<Snapshot> best = Optional.empty();

    private Learner(Torch torch, Lesson lesson, Course course, NDManager manager, Block network) {
        this.torch = torch;
        this.lesson = lesson;
        this.manager = manager;
        this.network = network;
        this.store = new ParameterStore(manager, false);
        this.optimiser = new Optimiser(course.optimiser(), course.weightDecay(), network.getParameters(), manager);
    }

    /**
     * Begins with weights drawn by chance, or those that a {@link WholeNetwork} comes with.
     *
     * @throws ModuleException if PyTorch cannot be loaded
     */
    static Learner fresh(Torch torch, Lesson lesson, Course course) throws ModuleException {
        torch.seed(course.seed());
        NDManager manager = torch.newManager();
        try {
            Block network = lesson.network();
            network.initialize(manager, DataType.FLOAT32, lesson.inputs().toArray(Shape[]::new));
            return new Learner(torch, lesson, course, manager, network);
        } catch (RuntimeException e) {
            manager.close();
            throw e;
        }
    }

    /**
     * Goes on from what {@link #write} wrote after so many steps.
     *
     * @throws IOException     if it cannot be read
     * @throws ModuleException if PyTorch cannot be loaded
     */
    static Learner restored(Torch torch, Lesson lesson, Course course, Path folder, long steps)
            throws IOException, ModuleException {
        NDManager manager = torch.newManager();
        try {
            Block network = lesson.network();
            Weights.restore(network, folder.resolve(Weights.file(network, Network.FILE)), lesson.inputs(), manager);
            Learner learner = new Learner(torch, lesson, course, manager, network);
            try (NDManager own = manager.newSubManager()) {
                learner.optimiser.restore(Weights.read(folder.resolve(MOMENTS), own), steps);
            }
            Path kept = folder.resolve(Weights.file(network, BEST));
            if (Files.exists(kept)) {
                learner.best = Optional.of(Snapshot.read(network, kept, manager));
            }
            return learner;
        } catch (IOException | RuntimeException e) {
            manager.close();
            throw e;
        }
    }

    /**
     * Learns from one batch.
     *
     * @param parts   the batch in parts that are computed one after the other
     * @param rate    the learning rate
     * @param seed    of what the network itself draws by chance in this step, such as dropout
     * @param between run before each part; ends the step by throwing, and then the network is as it was before
     * @return how well the batch was answered before the step
     */
    Score step(List<Batch> parts, double rate, long seed, Runnable between) throws ModuleException {
        double weight = parts.stream().mapToDouble(Batch::weight).sum();
        Score score = Score.NONE;
        try (Undo undo = new Undo(parts.size() > 1); GradientCollector collector = torch.newGradientCollector()) {
            for (int part = 0; part < parts.size(); part++) {
                between.run();
                torch.seed((int) Chance.mixed(seed, part));
                try (NDManager own = manager.newSubManager()) {
                    Question.Answered answered = new Question(lesson, parts.get(part), own)
                            .put(given -> network.forward(store, given, true));
                    score = score.plus(answered.score());
                    if (!Double.isFinite(score.lossSum())) {
                        return score;
                    }
                    collector.backward(Scaled.by(answered.loss(), 1 / weight));
                }
            }
            undo.notNeeded();
        }
        optimiser.step(rate);
        return score;
    }

    /** {@return how well a batch is answered; nothing is learnt from it} */
    Score look(Batch batch) {
        try (NDManager own = manager.newSubManager()) {
            return new Question(lesson, batch, own).score(given -> network.forward(store, given, false));
        }
    }

    /** Keeps the weights as they are now as the best. */
    void keepBest() {
        best.ifPresent(Snapshot::close);
        best = Optional.of(Snapshot.of(network, manager));
    }

    /** {@return whether all weights are numbers} */
    boolean isFinite() {
        try (NDManager own = manager.newSubManager()) {
            for (NDArray array : Weights.of(network)) {
                NDArray copy = array.stopGradient();
                copy.attach(own);
                if (!Float.isFinite(copy.sum().getFloat())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Writes all that is needed to go on. */
    void write(Path folder) throws IOException {
        Weights.write(network, folder.resolve(Weights.file(network, Network.FILE)));
        Weights.write(optimiser.moments(), folder.resolve(MOMENTS));
        if (best.isPresent()) {
            best.get().write(folder.resolve(Weights.file(network, BEST)));
        }
    }

    /** Writes the best weights, or the present ones if none were kept, as a model. */
    void writeModel(Path folder) throws IOException {
        Path file = folder.resolve(Weights.file(network, Network.FILE));
        if (best.isPresent()) {
            best.get().write(file);
        } else {
            Weights.write(network, file);
        }
    }

    @Override
    public void close() {
        manager.close();
    }

    /**
     * Puts back what the forward passes of a step change by themselves, such as the running means of a normalisation,
     * if the step is not finished.
     */
    private final class Undo implements AutoCloseable {

        private final List<Pair<NDArray, NDArray>> copies = new ArrayList<>();
        private boolean needed;

        Undo(boolean needed) {
            this.needed = needed;
            if (needed) {
                for (Parameter parameter : network.getParameters().values()) {
                    if (!parameter.requiresGradient()) {
                        copies.add(new Pair<>(parameter.getArray(), parameter.getArray().duplicate()));
                    }
                }
            }
        }

        void notNeeded() {
            needed = false;
        }

        @Override
        public void close() {
            for (Pair<NDArray, NDArray> pair : copies) {
                if (needed) {
                    pair.getValue().copyTo(pair.getKey());
                }
                pair.getValue().close();
            }
        }
    }
}
