package org.deepworkbench.modelserver.images;

import java.util.List;

/** What learns from batches of pictures. Used by one thread. */
interface Learning {

    /**
     * Learns from one batch.
     *
     * @param parts        the batch in parts that are computed one after the other, so that a large one needs no more
     *                     memory or patience than a small one
     * @param rate         the learning rate of this step
     * @param betweenParts is run before each part, and ends the step by throwing
     * @return how well the batch was told apart before the step
     */
    Score step(List<Batch> parts, double rate, Runnable betweenParts);

    /** {@return how well a batch is told apart; nothing is learnt from it} */
    Score evaluate(Batch batch);
}
