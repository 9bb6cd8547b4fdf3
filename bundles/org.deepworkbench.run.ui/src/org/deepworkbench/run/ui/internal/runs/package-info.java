/** The view of runs: curves, log, arguments, result. */
package org.deepworkbench.run.ui.internal.runs;
