/** The views of a topology beside the diagram, and the switch between them. */
package org.deepworkbench.topology.ui.internal.viewpoints;
