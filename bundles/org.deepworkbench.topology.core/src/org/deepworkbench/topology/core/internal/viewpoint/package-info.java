/** Reads the files that declare viewpoints. */
package org.deepworkbench.topology.core.internal.viewpoint;
