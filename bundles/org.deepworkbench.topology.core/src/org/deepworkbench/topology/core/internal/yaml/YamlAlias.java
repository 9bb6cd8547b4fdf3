package org.deepworkbench.topology.core.internal.yaml;

/**
 * An alias, {@code *name}.
 *
 * @param start  where it begins
 * @param end    where it ends
 * @param target what it stands for, never an alias itself
 */
public record YamlAlias(int start, int end, YamlNode target) implements YamlNode {

    @Override
    public YamlNode resolved() {
        return target;
    }
}
