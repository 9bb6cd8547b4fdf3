package org.deepworkbench.spi.run;

import java.io.IOException;

/** Gives the metric samples of one run in batches. Used by one thread at a time. */
public interface MetricSource {

    /**
     * @param since number of the first sample wanted
     * @return the samples from there on that exist now, perhaps none
     * @throws IOException if the service cannot be asked
     */
    MetricBatch samples(long since) throws IOException, InterruptedException;
}
