/** Judges a topology: what the types ask for against what the file gives. */
package org.deepworkbench.topology.core.internal.check;
