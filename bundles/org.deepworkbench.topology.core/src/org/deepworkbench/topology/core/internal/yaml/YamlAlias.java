package org.deepworkbench.topology.core.internal.yaml;

/**
 * An alias, {@code *name}.
 *
 * @param origin what its place is relative to
 * @param from   where it begins, from the origin
 * @param to     where it ends, from the origin
 * @param target what it stands for, never an alias itself
 */
public record YamlAlias(Origin origin, int from, int to, YamlNode target) implements YamlNode {

    @Override
    public int start() {
        return origin.offset() + from;
    }

    @Override
    public int end() {
        return origin.offset() + to;
    }

    @Override
    public YamlNode resolved() {
        return target;
    }
}
