/** Deploying, training and predicting on the screen. Everything but the ids in this package is internal. */
package org.deepworkbench.run.ui;
