package org.deepworkbench.topology.core.internal.yaml;

import java.util.List;

/**
 * A list.
 *
 * @param start where it begins: its bracket or first dash
 * @param end   where it ends: after its bracket or its last item
 * @param flow  whether it is written in brackets
 * @param items the items
 */
public record YamlSequence(int start, int end, boolean flow, List<YamlNode> items) implements YamlNode {
}
