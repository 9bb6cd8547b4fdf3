package org.deepworkbench.modelserver.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import java.util.List;
import java.util.Map;

/** What is to be learnt: a network, examples, and how its answers are judged. */
public interface Lesson {

    /** {@return a new network without weights; always the same layers, or the same {@link WholeNetwork}} */
    Block network();

    /** {@return the shapes of what the network takes, for one example} */
    List<Shape> inputs();

    /** {@return what it learns from} */
    Examples training();

    /** {@return what is looked at after each pass; of size 0 for none} */
    Examples validation();

    /**
     * Says how wrong the answers of a batch are. Products with plain numbers are made by {@link Scaled}.
     *
     * @param answers what the network gave
     * @param targets what it should have given
     * @return the sum of the losses of its examples, each with its weight: one number
     */
    NDArray loss(NDList answers, NDList targets);

    /**
     * Measures the answers of a batch, for people.
     *
     * @return numbers that can be added over batches, such as how many answers were right and how many there were
     */
    default double[] measure(NDList answers, NDList targets) {
        return new double[0];
    }

    /**
     * {@return the metrics by name, in the order to show them}
     *
     * @param sums what {@link #measure} gave, added over batches
     */
    default Map<String, Double> metrics(double[] sums) {
        return Map.of();
    }
}
