package org.deepworkbench.engine.docker.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.deepworkbench.spi.engine.Target;

/**
 * The Docker engine that {@code ./verify} started for the tests, spoken to past the code under test. Where there is
 * none, the tests that need it are skipped, and {@code ./verify} counts them.
 */
final class RealEngine {

    /** The address of the engine. */
    static final String ADDRESS = "DEEP_WORKBENCH_DOCKER";
    /** The folder with archives of images. */
    static final String IMAGES = "DEEP_WORKBENCH_DOCKER_IMAGES";
    /** Debian's busybox, loaded already. */
    static final String BUSYBOX = "deep-workbench/busybox:latest";

    private final DockerClient client;
    private final URI address;

    private RealEngine(URI address) {
        this.address = address;
        this.client = client(address);
    }

    static RealEngine get() throws Exception {
        String address = System.getenv(ADDRESS);
        assumeTrue(address != null, "docker engine absent");
        RealEngine engine = new RealEngine(URI.create(address));
        engine.load("busybox.tar");
        return engine;
    }

    /** {@return another engine, such as one that a test started for itself} */
    static RealEngine at(String address) throws Exception {
        RealEngine engine = new RealEngine(URI.create(address));
        engine.load("busybox.tar");
        return engine;
    }

    private static DockerClient client(URI address) {
        var config = DefaultDockerClientConfig.createDefaultConfigBuilder().withDockerHost(address.toString()).build();
        return DockerClientImpl.getInstance(config, new ZerodepDockerHttpClient.Builder().dockerHost(address).build());
    }

    /** {@return the folder with archives of images} */
    static Path images() {
        return Path.of(System.getenv(IMAGES));
    }

    private void load(String archive) throws Exception {
        try (InputStream file = Files.newInputStream(images().resolve(archive))) {
            client.loadImageCmd(file).exec();
        }
    }

    DockerClient client() {
        return client;
    }

    URI address() {
        return address;
    }

    /** {@return a target of this engine} */
    Target target(Map<String, String> more) {
        return new Target("test", "docker", Map.of("host", address.toString(), "pull", "never")).with(more);
    }

    /** {@return all containers, networks and volumes of the engine, to compare before and after} */
    Set<String> everything() {
        Set<String> all = new TreeSet<>();
        client.listContainersCmd().withShowAll(true).exec()
                .forEach(container -> all.add("container " + List.of(container.getNames())));
        client.listNetworksCmd().exec().forEach(network -> all.add("network " + network.getName()));
        var volumes = client.listVolumesCmd().exec().getVolumes();
        if (volumes != null) {
            volumes.forEach(volume -> all.add("volume " + volume.getName()));
        }
        return all;
    }
}
