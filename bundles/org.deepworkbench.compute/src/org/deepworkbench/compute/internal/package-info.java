/** Finds the processors and graphics cards of this machine. */
package org.deepworkbench.compute.internal;
