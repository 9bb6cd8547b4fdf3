/** Finds the processors and graphics cards of this machine, and tells how they are. */
package org.deepworkbench.compute.internal;
