package org.deepworkbench.topology.core.internal.yaml;

import org.deepworkbench.topology.model.Place;

/** A piece of a YAML text with its place in characters from 0, without the comments and line breaks after it. */
public sealed interface YamlNode extends Place permits YamlScalar, YamlSequence, YamlMapping, YamlAlias {

    /** {@return where the piece begins, its anchor and tag included} */
    int start();

    /** {@return where the piece ends; the same as {@link #start()} for a value that is not written} */
    int end();

    /** {@return the node itself, or what an alias stands for} */
    default YamlNode resolved() {
        return this;
    }

    @Override
    default int offset() {
        return start();
    }

    @Override
    default int length() {
        return end() - start();
    }
}
