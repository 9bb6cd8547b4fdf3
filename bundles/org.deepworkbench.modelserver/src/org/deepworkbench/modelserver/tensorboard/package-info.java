/** Metrics of a training as TensorBoard reads them. */
package org.deepworkbench.modelserver.tensorboard;
