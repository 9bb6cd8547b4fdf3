package org.deepworkbench.modelserver.learning;

import java.util.List;

/**
 * Examples that are computed at once.
 *
 * @param inputs  what the network takes
 * @param targets what it should give, in the form that the lesson's loss compares
 * @param weight  sum of the weights of the examples in the loss; their number where all count the same
 */
public record Batch(List<Tensor> inputs, List<Tensor> targets, double weight) {

    public Batch {
        inputs = List.copyOf(inputs);
        targets = List.copyOf(targets);
    }
}
