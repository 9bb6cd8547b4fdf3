package org.deepworkbench.spi.run;

import java.util.List;

/**
 * Samples that arrived together.
 *
 * @param samples in the order of their numbers
 * @param next    number that the next sample will have
 */
public record MetricBatch(List<MetricSample> samples, long next) {

    public MetricBatch {
        samples = List.copyOf(samples);
    }
}
