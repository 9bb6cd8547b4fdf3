package org.deepworkbench.topology.model;

/** Where something stands in a text. A place follows the edits of its text, so that it is true at any time. */
public interface Place {

    /** {@return where it begins, in characters from 0} */
    int offset();

    /** {@return its number of characters; 0 for something that is not written} */
    int length();

    /** {@return the point where it begins, of no length} */
    default Place beginning() {
        return new Beginning(this);
    }
}
