package org.deepworkbench.topology.core.internal.edit;

/**
 * A piece of a text.
 *
 * @param start where it begins
 * @param end   where it ends
 */
record Span(int start, int end) {

    boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
