/** The guard that keeps the model in step with its text. For {@code topology.core} only. */
package org.deepworkbench.topology.model.internal;
