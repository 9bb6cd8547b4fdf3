package org.deepworkbench.topology.core.viewpoint;

/** What a table shows of its nodes. */
public sealed interface Column {

    /**
     * One thing.
     *
     * @param path  what
     * @param title its heading
     */
    record One(ElementPath path, String title) implements Column {
    }

    /**
     * A column for each property.
     *
     * @param given whether only properties are shown that at least one of the nodes gives a value for; else all that
     *              the types of the nodes have
     */
    record Properties(boolean given) implements Column {
    }
}
