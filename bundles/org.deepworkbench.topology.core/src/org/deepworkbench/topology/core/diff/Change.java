package org.deepworkbench.topology.core.diff;

/** One way in which the meaning of two topologies differs. Values are told as YAML on one line. */
public sealed interface Change {

    /** {@return what is different} */
    Subject subject();

    /**
     * Only the newer topology has it, with everything that is in it.
     *
     * @param subject what it is
     * @param value   its value; its type where it is an element that has one
     */
    record Added(Subject subject, String value) implements Change {
    }

    /**
     * Only the older topology has it, with everything that is in it.
     *
     * @param subject what it is
     * @param value   its value; its type where it is an element that has one
     */
    record Removed(Subject subject, String value) implements Change {
    }

    /**
     * Both have it, with different values.
     *
     * @param subject what it is
     * @param before  value in the older topology
     * @param after   value in the newer one
     */
    record Changed(Subject subject, String before, String after) implements Change {
    }

    /**
     * Both have it, under different names. What refers to it under the new name is no change of its own.
     *
     * @param subject what it is, under its new name
     * @param before  its old name
     */
    record Renamed(Subject subject, String before) implements Change {
    }
}
