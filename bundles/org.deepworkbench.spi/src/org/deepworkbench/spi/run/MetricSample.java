package org.deepworkbench.spi.run;

import java.time.Instant;

/**
 * One value of one metric of a run.
 *
 * @param seq   number of the sample in its run, from 0, without gaps
 * @param name  name of the metric, such as {@code loss} or {@code val_accuracy}
 * @param step  optimiser steps done when it was taken, from 0
 * @param epoch epoch it belongs to, from 1; fractions are not used
 * @param time  when it was taken
 * @param value the value; NaN and infinities happen
 */
public record MetricSample(long seq, String name, long step, int epoch, Instant time, double value) {
}
