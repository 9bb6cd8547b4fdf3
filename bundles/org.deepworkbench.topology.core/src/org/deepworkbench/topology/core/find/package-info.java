/** Finds nodes of a topology by what is written of them. */
package org.deepworkbench.topology.core.find;
