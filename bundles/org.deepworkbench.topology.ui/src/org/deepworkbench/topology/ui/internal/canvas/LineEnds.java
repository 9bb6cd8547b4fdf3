package org.deepworkbench.topology.ui.internal.canvas;

/**
 * What a line connects.
 *
 * @param source      name of the node that requires
 * @param requirement name of its requirement
 * @param target      name of the node that is required
 * @param capability  name of its capability
 */
public record LineEnds(String source, String requirement, String target, String capability) {
}
