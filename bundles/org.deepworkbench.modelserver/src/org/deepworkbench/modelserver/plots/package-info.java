/**
 * Plots as predictions and results: curves, points with error bars, levels and marked stretches over axes with round
 * numbers, drawn without a display. A {@link org.deepworkbench.modelserver.plots.Plot} is described first, of immutable
 * {@link org.deepworkbench.modelserver.plots.Layer}s, and drawn by a
 * {@link org.deepworkbench.modelserver.plots.Figure}.
 */
package org.deepworkbench.modelserver.plots;
