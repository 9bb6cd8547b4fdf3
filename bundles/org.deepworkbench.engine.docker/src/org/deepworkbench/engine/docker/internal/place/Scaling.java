package org.deepworkbench.engine.docker.internal.place;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.ContainerConfig;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * More or fewer of the same container.
 *
 * @param look the containers that run
 */
record Scaling(Look look) {

    /**
     * {@return so many instances} They get the command and environment of one that runs: after a restart of the
     * workbench the plan does not hold the secret values any more.
     */
    List<ContainerSpec> instances(ContainerSpec first, int count) {
        Optional<ContainerConfig> real = look.observations().stream()
                .filter(each -> each.spec().node().equals(first.node())).flatMap(each -> each.found().stream())
                .map(InspectContainerResponse::getConfig).findFirst();
        Optional<String> command = first.command().map(masked -> real.map(ContainerConfig::getCmd)
                .filter(line -> line.length == 1).map(line -> ShellLine.written(line[0])).orElse(masked));
        Map<String, String> environment = new LinkedHashMap<>(first.environment());
        real.map(ContainerConfig::getEnv).stream().flatMap(Arrays::stream).map(pair -> pair.split("=", 2)) //$NON-NLS-1$
                .forEach(pair -> environment.computeIfPresent(pair[0], (name, masked) -> pair[pair.length - 1]));
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> first.instance(number, command, environment)).toList();
    }
}
