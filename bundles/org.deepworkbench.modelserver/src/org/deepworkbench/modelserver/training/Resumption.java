package org.deepworkbench.modelserver.training;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a training goes on from.
 *
 * @param training   identifier of the training that it continues
 * @param checkpoint name of the checkpoint
 * @param folder     the checkpoint's files
 * @param samples    the metrics until then, so that its curves have no gap
 */
public record Resumption(String training, String checkpoint, Path folder, List<MetricSample> samples) {

    public Resumption {
        samples = List.copyOf(samples);
    }
}
