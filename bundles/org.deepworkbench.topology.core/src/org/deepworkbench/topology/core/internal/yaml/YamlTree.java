package org.deepworkbench.topology.core.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A YAML text read. Immutable, but for the places in it, which {@link YamlSplice} moves when the text is edited.
 *
 * @param root     the document; empty where the text is empty or broken
 * @param problems what is wrong; at most one of them is {@link YamlProblem#fatal()}
 * @param origins  what the places are relative to, in the order of the text
 * @param anchored whether the text has anchors, so that a value may count in several places
 */
public record YamlTree(Optional<YamlNode> root, List<YamlProblem> problems, List<Origin> origins, boolean anchored) {

    public YamlTree {
        problems = List.copyOf(problems);
        origins = new ArrayList<>(origins);
    }

    /** {@return whether the whole text could be read} */
    public boolean whole() {
        return problems.stream().noneMatch(YamlProblem::fatal);
    }

    /** {@return the root, if it is a map} */
    public Optional<YamlMapping> mapping() {
        return root.map(YamlNode::resolved).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }
}
