package org.deepworkbench.run.core;

import java.util.Optional;

/**
 * What {@link RunArtifacts} writes down.
 *
 * @param deployment where the run ran
 * @param run        the training, usually ended
 * @param prediction what the trained module was asked, if it was
 * @param topology   picture of the topology, if there is one
 */
public record RunReport(Deployment deployment, Run run, Optional<Prediction> prediction, Optional<Picture> topology) {

    /**
     * The same picture in both formats.
     *
     * @param svg SVG text
     * @param png PNG bytes
     */
    public record Picture(String svg, byte[] png) {
    }
}
