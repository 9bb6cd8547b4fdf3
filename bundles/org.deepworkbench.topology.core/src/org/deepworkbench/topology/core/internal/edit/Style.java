package org.deepworkbench.topology.core.internal.edit;

/**
 * How a text is indented.
 *
 * @param step     spaces from a key to the keys of its map
 * @param dashStep spaces from a key to the dashes of its list
 */
record Style(int step, int dashStep) {

    static Style of(Lines lines) {
        return new Style(lines.step(), lines.dashStep());
    }
}
