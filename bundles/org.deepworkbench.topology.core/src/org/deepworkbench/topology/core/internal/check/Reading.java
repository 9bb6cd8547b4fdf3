package org.deepworkbench.topology.core.internal.check;

import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;

/**
 * A text read.
 *
 * @param text     the text
 * @param tree     its YAML tree
 * @param template its model; empty where the text is not a map
 * @param types    the types it can use
 * @param findings what is wrong with it
 */
public record Reading(String text, YamlTree tree, ServiceTemplate template, TypeLibrary types, Findings findings) {
}
