/** Finds the types that a topology imports. Nothing here opens a network connection. */
package org.deepworkbench.topology.core.internal.imports;

