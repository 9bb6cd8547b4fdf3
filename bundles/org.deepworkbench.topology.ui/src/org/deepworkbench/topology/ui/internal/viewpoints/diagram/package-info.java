/** What a viewpoint says of the diagram: layers, filters, icons and colours. */
package org.deepworkbench.topology.ui.internal.viewpoints.diagram;
