package org.deepworkbench.run.core;

import java.util.Optional;

/**
 * A container application of a deployed plan.
 *
 * @param node     name of its node template
 * @param image    container image reference as the topology gives it
 * @param moduleId id of the catalog module behind the image, where the catalog knew one
 */
public record PlacedService(String node, String image, Optional<String> moduleId) {
}
