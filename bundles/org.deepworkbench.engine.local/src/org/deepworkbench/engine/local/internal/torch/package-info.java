/** Looks whether a PyTorch of the person's own can train on a GPU, and lets the model server use it. */
package org.deepworkbench.engine.local.internal.torch;
