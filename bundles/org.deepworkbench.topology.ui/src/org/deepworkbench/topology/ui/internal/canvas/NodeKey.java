package org.deepworkbench.topology.ui.internal.canvas;

/**
 * Stands for a node template in viewers: it stays the same while the template changes.
 *
 * @param name name of the node template
 */
public record NodeKey(String name) {
}
