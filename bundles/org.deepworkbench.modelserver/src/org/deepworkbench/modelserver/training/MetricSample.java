package org.deepworkbench.modelserver.training;

import java.time.Instant;

/**
 * One value of one metric.
 *
 * @param seq   its number in the training, from 0, without gaps
 * @param name  name of the metric
 * @param step  steps of the optimiser done when it was taken
 * @param epoch the pass over the data it belongs to, from 1
 * @param time  when it was taken
 * @param value finite
 */
public record MetricSample(long seq, String name, long step, int epoch, Instant time, double value) {
}
