package org.deepworkbench.spi.overlay;

import java.time.Instant;
import java.util.Map;

/**
 * How the nodes of a topology are doing in one place where it runs, or ran.
 *
 * @param id    of the deployment
 * @param place where it is, for people
 * @param begun when it was asked for
 * @param state of the whole
 * @param text  the state of the whole as a word
 * @param ended whether nothing more happens by itself
 * @param nodes what is live, by the name of the node template
 */
public record RuntimeOverlay(String id, String place, Instant begun, NodeOverlay.State state, String text,
        boolean ended, Map<String, NodeOverlay> nodes) {

    public RuntimeOverlay {
        nodes = Map.copyOf(nodes);
    }
}
