package org.deepworkbench.modelserver.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.function.UnaryOperator;

/** A batch put to a network. */
final class Question {

    private final Lesson lesson;
    private final Batch batch;
    private final NDManager manager;

    /** Puts a batch where the network computes; what is made on the way belongs to this manager. */
    Question(Lesson lesson, Batch batch, NDManager manager) {
        this.lesson = lesson;
        this.batch = batch;
        this.manager = manager;
    }

    /**
     * The answers of a network.
     *
     * @param loss  sum of the losses: one number, of which gradients can be taken
     * @param score the same as plain numbers, with the lesson's measures
     */
    record Answered(NDArray loss, Score score) {
    }

    /** {@return how well the network answers} */
    Score score(UnaryOperator<NDList> network) {
        return put(network).score();
    }

    /** {@return the loss and the score of what the network answers} */
    Answered put(UnaryOperator<NDList> network) {
        NDList answers = network.apply(arrays(batch.inputs()));
        answers.attach(manager);
        NDList targets = arrays(batch.targets());
        NDArray loss = lesson.loss(answers, targets);
        double[] measured = lesson.measure(answers, targets);
        return new Answered(loss, new Score(loss.getFloat(), batch.weight(), measured));
    }

    private NDList arrays(List<Tensor> tensors) {
        NDList arrays = new NDList();
        tensors.forEach(tensor -> arrays.add(tensor.on(manager)));
        return arrays;
    }
}
