/** The trainings of a module: their queue, their state, and the metrics and log that they leave. Knows no HTTP. */
package org.deepworkbench.modelserver.training;
