package org.deepworkbench.engine.docker.internal.place;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.spi.plan.Resources;

/**
 * One container that is to run.
 *
 * @param node        name of the application's node template
 * @param runtimeNode name of the node template of its runtime
 * @param instance    from 1
 * @param image       image reference
 * @param command     command line for a shell, in place of the image's own
 * @param environment environment variables
 * @param ports       ports to publish; a fixed port outside is the first instance's alone
 * @param volumes     what is mounted
 * @param resources   limits
 * @param privileged  whether it has the rights of the machine
 * @param restart     restart policy as Docker writes it
 * @param publishAt   address at which ports are opened
 */
public record ContainerSpec(String node, String runtimeNode, int instance, String image, Optional<String> command,
        Map<String, String> environment, List<PublishedPort> ports, List<VolumeMount> volumes, Resources resources,
        boolean privileged, String restart, String publishAt) {

    private static final int DIGEST_LENGTH = 16;

    public ContainerSpec {
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        ports = List.copyOf(ports);
        volumes = List.copyOf(volumes);
    }

    /** {@return the containers of a service, one for each instance} */
    static List<ContainerSpec> of(PlannedService service, int instances, String restart, String publishAt) {
        List<VolumeMount> volumes = service.volumes().stream().map(VolumeMount::parse).flatMap(Optional::stream)
                .toList();
        ContainerSpec first = new ContainerSpec(service.node(), service.runtimeNode(), 1, service.image(),
                service.command(), service.environment(), service.ports(), volumes, service.resources(),
                service.privileged(), restart, publishAt);
        return IntStream.rangeClosed(1, instances)
                .mapToObj(instance -> first.instance(instance, first.command(), first.environment())).toList();
    }

    /** {@return this as another instance} */
    ContainerSpec instance(int number, Optional<String> realCommand, Map<String, String> realEnvironment) {
        return new ContainerSpec(node, runtimeNode, number, image, realCommand, realEnvironment,
                number == 1 ? ports : free(ports), volumes, resources, privileged, restart, publishAt);
    }

    private static List<PublishedPort> free(List<PublishedPort> ports) {
        return ports.stream().map(port -> new PublishedPort(port.source(), OptionalInt.empty(),
                port.protocol())).toList();
    }

    /** {@return this without GPUs} */
    ContainerSpec withoutGpus() {
        return new ContainerSpec(node, runtimeNode, instance, image, command, environment, ports, volumes,
                new Resources(resources.cpus(), resources.memoryBytes(), 0), privileged, restart, publishAt);
    }

    /** {@return what tells it from the other containers of a deployment, and the same container of another plan} */
    String key() {
        return node + '#' + instance;
    }

    /**
     * {@return a short text that changes whenever the container would have to be made anew} It is a digest, because the
     * environment may hold secrets.
     */
    String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
