package org.deepworkbench.engine.docker.internal.place;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.DeviceRequest;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.InternetProtocol;
import com.github.dockerjava.api.model.Mount;
import com.github.dockerjava.api.model.MountType;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import com.github.dockerjava.api.model.RestartPolicy;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deepworkbench.engine.docker.internal.daemon.Daemon;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.plan.PublishedPort;

/** Makes the network, the volumes and the containers of one deployment, each with the deployment's labels. */
final class Maker {

    private static final String PREFIX = "deep-"; //$NON-NLS-1$
    private static final double NANO = 1e9;
    private static final int STOP_SECONDS = 5;
    private static final int LONGEST_NAME = 60;

    private final Daemon daemon;
    private final String deployment;
    private final int processors;

    /** @param processors of the engine's machine; no container gets more */
    Maker(Daemon daemon, String deployment, int processors) {
        this.daemon = daemon;
        this.deployment = deployment;
        this.processors = processors;
    }

    /** Makes the network that the containers see each other on, under the names of their nodes. */
    void network() throws FaultException {
        daemon.change(Daemon.CHANGE, client -> client.createNetworkCmd().withName(networkName()).withDriver("bridge") //$NON-NLS-1$
                .withCheckDuplicate(true).withLabels(Labels.of(deployment)).exec());
    }

    private String networkName() {
        return PREFIX + deployment;
    }

    /** Makes a volume that lives as long as the deployment; harmless if it is there. */
    void volume(VolumeMount mount) throws FaultException {
        daemon.change(Daemon.CHANGE, client -> client.createVolumeCmd().withName(volumeName(mount))
                .withLabels(Labels.of(deployment)).exec());
    }

    private String volumeName(VolumeMount mount) {
        return PREFIX + deployment + '-' + mount.source();
    }

    /** {@return the id of the container, which is not started} */
    String container(ContainerSpec spec) throws FaultException {
        return daemon.change(Daemon.CHANGE, client -> command(client, spec).exec().getId());
    }

    private CreateContainerCmd command(DockerClient client, ContainerSpec spec) {
        CreateContainerCmd command = client.createContainerCmd(spec.image()).withName(containerName(spec))
                .withLabels(Labels.of(deployment, spec)).withAliases(alias(spec.node()))
                .withEnv(spec.environment().entrySet().stream().map(entry -> entry.getKey() + '=' + entry.getValue())
                        .toList())
                .withExposedPorts(spec.ports().stream().map(Maker::exposed).toList())
                .withStopTimeout(STOP_SECONDS).withHostConfig(host(spec));
        // As Marathon runs it, for which such topologies are written: by a shell, whatever the image's entry point.
        spec.command().ifPresent(line -> command.withEntrypoint("/bin/sh", "-c").withCmd(ShellLine.arguments(line))); //$NON-NLS-1$ //$NON-NLS-2$
        return command;
    }

    private String containerName(ContainerSpec spec) {
        return PREFIX + deployment + '-' + alias(spec.node()) + '-' + spec.instance();
    }

    private static String alias(String node) {
        String plain = node.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    private HostConfig host(ContainerSpec spec) {
        HostConfig host = HostConfig.newHostConfig().withNetworkMode(networkName())
                .withPortBindings(spec.ports().stream().map(port -> binding(port, spec.publishAt())).toList())
                .withMounts(spec.volumes().stream().map(this::mount).toList())
                .withRestartPolicy(RestartPolicy.parse(spec.restart())).withPrivileged(spec.privileged());
        spec.resources().cpus().ifPresent(cpus -> host.withNanoCPUs((long) (Math.min(cpus, processors) * NANO)));
        // The same limit with swap: what a topology allows is the whole.
        spec.resources().memoryBytes().ifPresent(bytes -> host.withMemory(bytes).withMemorySwap(bytes));
        if (spec.resources().gpus() > 0) {
            host.withDeviceRequests(List.of(new DeviceRequest().withCount(spec.resources().gpus())
                    .withCapabilities(List.of(List.of("gpu"))))); //$NON-NLS-1$
        }
        return host;
    }

    private static ExposedPort exposed(PublishedPort port) {
        return new ExposedPort(port.source(), InternetProtocol.parse(port.protocol()));
    }

    private static PortBinding binding(PublishedPort port, String publishAt) {
        return new PortBinding(port.target().isPresent()
                ? Ports.Binding.bindIpAndPort(publishAt, port.target().getAsInt()) : Ports.Binding.bindIp(publishAt),
                exposed(port));
    }

    /** Bound as a mount, so that no separator in a name means anything, and no folder is made that is not there. */
    private Mount mount(VolumeMount volume) {
        Mount mount = new Mount().withTarget(volume.path()).withReadOnly(volume.readOnly())
                .withType(volume.isFolder() ? MountType.BIND : MountType.VOLUME);
        return volume.isFolder() ? mount.withSource(volume.source())
                : volume.isNamed() ? mount.withSource(volumeName(volume)) : mount;
    }

    void start(String id) throws FaultException {
        daemon.change(Daemon.CHANGE, client -> client.startContainerCmd(id).exec());
    }

    /** {@return the volumes that these containers need by name, each once} */
    static Collection<VolumeMount> named(List<ContainerSpec> specs) {
        Map<String, VolumeMount> byName = new LinkedHashMap<>();
        specs.stream().flatMap(spec -> spec.volumes().stream()).filter(VolumeMount::isNamed)
                .forEach(mount -> byName.putIfAbsent(mount.source(), mount));
        return byName.values();
    }
}
