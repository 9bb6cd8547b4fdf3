package org.deepworkbench.topology.core.internal.check;

import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;

/**
 * A text read, without what it imports.
 *
 * @param tree     its YAML tree
 * @param template its model; empty where the text is not a map
 * @param findings what is wrong with its form
 */
public record Reading(YamlTree tree, ServiceTemplate template, Findings findings) {
}
