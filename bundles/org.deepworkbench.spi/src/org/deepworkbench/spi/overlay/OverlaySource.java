package org.deepworkbench.spi.overlay;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells how the nodes of topology files are doing where these run. What it tells is drawn over a topology and never
 * becomes part of it. An OSGi service, safe to use from any thread.
 */
public interface OverlaySource {

    /**
     * Follows everything that was made from a topology file: tells how it stands soon, and again when that has changed,
     * a few times a second at most and each time all of it. Reads the disk, so not for the display thread.
     *
     * @param topology the file; need not exist
     * @param receiver gets what was made from it, newest first; called on threads of the source, one after the other
     * @return ends it when run
     */
    Runnable follow(Path topology, Consumer<List<RuntimeOverlay>> receiver);
}
