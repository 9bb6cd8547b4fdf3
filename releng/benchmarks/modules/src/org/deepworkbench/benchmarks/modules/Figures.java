package org.deepworkbench.benchmarks.modules;

/**
 * What was reached on data that no model has seen.
 *
 * @param baseline of who has learnt nothing
 * @param linear   of a linear model on the raw inputs
 * @param ours     of the module
 * @param seconds  the module's training, from its data to the saved model
 */
record Figures(double baseline, double linear, double ours, double seconds) {
}
