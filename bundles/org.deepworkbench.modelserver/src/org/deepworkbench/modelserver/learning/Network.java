package org.deepworkbench.modelserver.learning;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.torch.Torch;

/** A trained network that answers. Thread-safe: one question at a time. */
public final class Network implements AutoCloseable {

    /** Name of the file with the weights in the folder of a saved model, without its ending. */
    static final String FILE = "weights";

    private final NDManager manager;
    private final Block block;
    private final ParameterStore store;

    private Network(NDManager manager, Block block) {
        this.manager = manager;
        this.block = block;
        this.store = new ParameterStore(manager, false);
    }

    /**
     * Loads a saved network.
     *
     * @param torch  what computes
     * @param block  a new network of the kind that was saved
     * @param inputs the shapes of what it takes, for one example
     * @param folder the folder of the saved model
     * @throws IOException     if its weights cannot be read
     * @throws ModuleException if PyTorch cannot be loaded
     */
    public static Network load(Torch torch, Block block, List<Shape> inputs, Path folder)
            throws IOException, ModuleException {
        NDManager manager = torch.newManager();
        try {
            block.freezeParameters(true);
            Weights.restore(block, folder.resolve(Weights.file(block, FILE)), inputs, manager);
            return new Network(manager, block);
        } catch (IOException | RuntimeException e) {
            manager.close();
            throw e;
        }
    }

    /**
     * Loads a network with the weights that it came with.
     *
     * @param torch what computes
     * @param whole a new network
     * @param file  where it comes from
     * @throws IOException     if it cannot be read
     * @throws ModuleException if PyTorch cannot be loaded
     */
    public static Network load(Torch torch, WholeNetwork whole, Path file) throws IOException, ModuleException {
        NDManager manager = torch.newManager();
        try {
            whole.freezeParameters(true);
            whole.read(file, manager);
            return new Network(manager, whole);
        } catch (IOException | RuntimeException e) {
            manager.close();
            throw e;
        }
    }

    /** {@return what the network gives for these inputs} */
    public synchronized List<Tensor> answer(List<Tensor> inputs) {
        try (NDManager own = manager.newSubManager()) {
            NDList given = new NDList();
            inputs.forEach(input -> given.add(input.on(own)));
            NDList answers = block.forward(store, given, false);
            answers.attach(own);
            return answers.stream().map(Tensor::of).toList();
        }
    }

    /**
     * Judges the network.
     *
     * @param lesson   whose network it is
     * @param examples what to ask it
     * @param atOnce   how many at once
     * @param between  run before each part; ends the judging by throwing
     * @throws IOException if the examples cannot be read
     */
    public Score score(Lesson lesson, Examples examples, int atOnce, Runnable between) throws IOException {
        Score score = Score.NONE;
        for (int from = 0; from < examples.size(); from += atOnce) {
            between.run();
            int[] numbers = IntStream.range(from, Math.min(examples.size(), from + atOnce)).toArray();
            score = score.plus(score(lesson, examples.read(numbers)));
        }
        return score;
    }

    private synchronized Score score(Lesson lesson, Batch batch) {
        try (NDManager own = manager.newSubManager()) {
            return new Question(lesson, batch, own).score(given -> block.forward(store, given, false));
        }
    }

    @Override
    public synchronized void close() {
        manager.close();
    }
}
