/** Graphs to be looked at: data flow and workflows. */
package org.deepworkbench.topology.ui.internal.viewpoints.graph;
