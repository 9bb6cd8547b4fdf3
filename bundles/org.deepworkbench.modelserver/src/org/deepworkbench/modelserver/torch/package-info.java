/** PyTorch through the Deep Java Library: loaded late, once, and by one process at a time. */
package org.deepworkbench.modelserver.torch;
