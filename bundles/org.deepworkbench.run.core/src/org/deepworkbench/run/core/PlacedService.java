package org.deepworkbench.run.core;

import java.util.Optional;
import org.deepworkbench.spi.plan.InstanceBounds;

/**
 * A container application of a deployed plan.
 *
 * @param node        name of its node template
 * @param runtimeNode name of the node template of the container runtime it is hosted on
 * @param image       container image reference as the topology gives it
 * @param moduleId    id of the catalog module behind the image, where the catalog knew one
 * @param bounds      how many instances it may be scaled to
 */
public record PlacedService(String node, String runtimeNode, String image, Optional<String> moduleId,
        InstanceBounds bounds) {
}
