package org.deepworkbench.topology.ui.internal.viewpoints;

import java.util.function.DoubleConsumer;

/** A view that can be enlarged. */
public interface Zoomable {

    /** {@return how large everything is shown, 1 for its own size} */
    double factor();

    /** The listener is told of each other size from now on. */
    void whenZoomed(DoubleConsumer listener);

    /** Shows everything larger. */
    void zoomIn();

    /** Shows everything smaller. */
    void zoomOut();

    /** Shows everything in its own size. */
    void actualSize();

    /** Shows all of it, but not larger than it is. */
    void fit();
}
