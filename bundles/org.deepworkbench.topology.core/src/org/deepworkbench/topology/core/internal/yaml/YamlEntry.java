package org.deepworkbench.topology.core.internal.yaml;

import org.deepworkbench.topology.model.Place;

/**
 * An entry of a map.
 *
 * @param key   the key
 * @param value the value; a null scalar of no length where none is written
 */
public record YamlEntry(YamlScalar key, YamlNode value) implements Place {

    /** {@return the key's content} */
    public String name() {
        return key.text();
    }

    /** {@return where the entry begins} */
    public int start() {
        return key.start();
    }

    /** {@return where the entry ends} */
    public int end() {
        return value.end();
    }

    @Override
    public int offset() {
        return start();
    }

    @Override
    public int length() {
        return end() - start();
    }
}
