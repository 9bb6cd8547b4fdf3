/** Reads what the operating system tells of the processors, without any driver's library. */
package org.deepworkbench.compute.internal.cpu;
