/** A topology as a tree of what contains what. */
package org.deepworkbench.topology.ui.internal.viewpoints.tree;
