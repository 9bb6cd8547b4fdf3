package org.deepworkbench.spi.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.module.BuiltIn;

/**
 * One container application of a topology and the runtime that hosts it.
 *
 * @param node        name of the application's node template
 * @param runtimeNode name of the node template of the container runtime it is hosted on
 * @param image       container image reference as the topology gives it, such as {@code deephdc/deep-oc-mods:gpu}
 * @param moduleId    id of the catalog module behind the image, where the catalog knows one
 * @param builtIn     the implementation that runs without a container, where the catalog knows one
 * @param command     command to run in place of the image's own
 * @param environment environment variables, in the order of the topology
 * @param ports       ports to publish
 * @param volumes     volumes to mount, in the notation of the topology
 * @param resources   what the runtime asks for
 * @param privileged  whether the container asks for the host's full rights
 * @param instances   number of instances wanted, at least 1
 * @param bounds      how many instances it may be scaled to
 */
public record PlannedService(String node, String runtimeNode, String image, Optional<String> moduleId,
        Optional<BuiltIn> builtIn, Optional<String> command, Map<String, String> environment,
        List<PublishedPort> ports, List<String> volumes, Resources resources, boolean privileged, int instances,
        InstanceBounds bounds) {

    public PlannedService {
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        ports = List.copyOf(ports);
        volumes = List.copyOf(volumes);
    }

    /** A service that may be scaled to any number of instances. */
    public PlannedService(String node, String runtimeNode, String image, Optional<String> moduleId,
            Optional<BuiltIn> builtIn, Optional<String> command, Map<String, String> environment,
            List<PublishedPort> ports, List<String> volumes, Resources resources, boolean privileged, int instances) {
        this(node, runtimeNode, image, moduleId, builtIn, command, environment, ports, volumes, resources, privileged,
                instances, InstanceBounds.NONE);
    }
}
