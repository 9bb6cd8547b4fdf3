package org.deepworkbench.topology.core.internal.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A YAML text read.
 *
 * @param root     the document; empty where the text is empty or broken
 * @param problems what is wrong; at most one of them is {@link YamlProblem#fatal()}
 */
public record YamlTree(Optional<YamlNode> root, List<YamlProblem> problems) {

    /** {@return whether the whole text could be read} */
    public boolean whole() {
        return problems.stream().noneMatch(YamlProblem::fatal);
    }

    /** {@return the root, if it is a map} */
    public Optional<YamlMapping> mapping() {
        return root.map(YamlNode::resolved).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }
}
