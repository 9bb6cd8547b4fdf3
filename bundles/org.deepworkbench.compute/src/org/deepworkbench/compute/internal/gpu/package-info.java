/** Asks for graphics cards in a process of its own, and puts what goes wrong there into words. */
package org.deepworkbench.compute.internal.gpu;
