/** Viewpoints that people declare in files of their own. */
package org.deepworkbench.topology.ui.internal.viewpoints.declared;
