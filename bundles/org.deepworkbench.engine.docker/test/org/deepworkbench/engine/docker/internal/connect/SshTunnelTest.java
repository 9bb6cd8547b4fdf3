package org.deepworkbench.engine.docker.internal.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The near end of a tunnel, with a program in the place of ssh; at its far end is Docker's real {@code dial-stdio}. */
@Timeout(60)
class SshTunnelTest {

    private static final DaemonAddress FAR = new DaemonAddress(URI.create("ssh://me@far"), Optional.empty());

    @TempDir
    Path folder;

    private String program(String script) throws Exception {
        Path program = Files.writeString(folder.resolve("ssh"), "#!/bin/sh\n" + script + "\n");
        assertTrue(program.toFile().setExecutable(true));
        return program.toString();
    }

    private static void ping(SshTunnel tunnel) throws Exception {
        var config = DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(tunnel.uri().toString()).build();
        try (var client = DockerClientImpl.getInstance(config,
                new ZerodepDockerHttpClient.Builder().dockerHost(tunnel.uri()).build())) {
            client.pingCmd().exec();
            assertTrue(client.versionCmd().exec().getVersion().length() > 1);
        }
    }

    @Test
    void theEngineAtTheFarEndAnswers() throws Exception {
        String engine = System.getenv("DEEP_WORKBENCH_DOCKER");
        assumeTrue(engine != null, "docker engine absent");
        String ssh = program("echo \"$@\" > " + folder.resolve("arguments") + "; exec docker --host " + engine
                + " system dial-stdio");
        Path near;
        try (SshTunnel tunnel = SshTunnel.open(ssh, FAR)) {
            near = Path.of(tunnel.uri().getPath());
            assertEquals("rwx------", java.nio.file.attribute.PosixFilePermissions
                    .toString(Files.getPosixFilePermissions(near.getParent())));
            ping(tunnel);
        }
        assertFalse(Files.exists(near.getParent()));
        assertTrue(Files.readString(folder.resolve("arguments")).strip()
                .endsWith("-l me -- far docker system dial-stdio"));
    }

    @Test
    void whatSshComplainsOfIsKept() throws Exception {
        try (SshTunnel tunnel = SshTunnel.open(program("echo Permission denied '(publickey)'. >&2; exit 255"), FAR)) {
            assertThrows(RuntimeException.class, () -> ping(tunnel));
            assertTrue(tunnel.complaint().contains("publickey"), tunnel.complaint());
        }
    }
}
