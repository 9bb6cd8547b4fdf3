package org.deepworkbench.topology.ui.internal.viewpoints;

/** A view that can be enlarged. */
public interface Zoomable {

    /** Shows everything larger. */
    void zoomIn();

    /** Shows everything smaller. */
    void zoomOut();

    /** Shows everything in its own size. */
    void actualSize();

    /** Shows all of it, but not larger than it is. */
    void fit();
}
