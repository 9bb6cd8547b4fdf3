package org.deepworkbench.topology.ui.internal.presentation;

import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.picture.Bounds;

/**
 * One thing to be shown and talked about.
 *
 * @param title  what it is
 * @param detail more about it, or nothing
 * @param area   the part of the diagram that is shown, or nothing for what suits
 * @param node   the node it is about, if it is one
 * @param bright names of the nodes that do not fade
 */
record Step(String title, String detail, Optional<Bounds> area, Optional<String> node, Set<String> bright) {
}
