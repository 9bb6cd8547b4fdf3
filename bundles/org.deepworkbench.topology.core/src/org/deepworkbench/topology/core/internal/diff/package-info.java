/** How topologies are compared: each is read into facts in which only meaning counts, and facts are compared. */
package org.deepworkbench.topology.core.internal.diff;
