package org.deepworkbench.modelserver.learning;

/**
 * How a training goes.
 *
 * @param epochs          passes over the data at most
 * @param batchSize       examples for one step of the optimiser
 * @param atOnce          examples computed at once; a larger batch is computed in parts, so that it needs no more
 *                        memory, and a cancellation no more patience
 * @param rate            the learning rate
 * @param optimiser       which one
 * @param weightDecay     pull of the weights towards zero
 * @param patience        ends when the validation loss has not become better for so many looks; 0 for never
 * @param checkpointEvery epochs from one checkpoint to the next
 * @param lookEvery       epochs from one look at the validation to the next; there is always one after the last
 * @param seed            of everything drawn by chance
 */
public record Course(int epochs, int batchSize, int atOnce, Schedule rate, Optimiser.Kind optimiser,
        double weightDecay, int patience, int checkpointEvery, int lookEvery, int seed) {

    /** With a look at the validation after each epoch. */
    public Course(int epochs, int batchSize, int atOnce, Schedule rate, Optimiser.Kind optimiser, double weightDecay,
            int patience, int checkpointEvery, int seed) {
        this(epochs, batchSize, atOnce, rate, optimiser, weightDecay, patience, checkpointEvery, 1, seed);
    }
}
