/** Nodes as rows of a table, their properties as columns. */
package org.deepworkbench.topology.ui.internal.viewpoints.table;
