package org.deepworkbench.engine.docker.internal.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonAddressesTest {

    @TempDir
    Path home;

    private Path docker;

    @BeforeEach
    void create() throws Exception {
        docker = Files.createDirectories(home.resolve(".docker"));
    }

    private DaemonAddress of(Map<String, String> environment, Map<String, String> settings) throws FaultException {
        return new DaemonAddresses(environment, home).of(new Target("t", "docker", settings));
    }

    /** As {@code docker context create lab --docker host=tcp://lab:2376,ca=…} writes it. */
    private Path writeContext() throws Exception {
        String id = sha256("lab");
        Path meta = Files.createDirectories(docker.resolve("contexts/meta/" + id));
        Files.writeString(meta.resolve("meta.json"), "{\"Name\":\"lab\",\"Metadata\":{},\"Endpoints\":{\"docker\":"
                + "{\"Host\":\"tcp://lab:2376\",\"SkipTLSVerify\":false}}}");
        return Files.createDirectories(docker.resolve("contexts/tls/" + id + "/docker"));
    }

    private static String sha256(String text) throws Exception {
        return java.util.HexFormat.of().formatHex(
                java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes()));
    }

    @Test
    void whatTheTargetSaysComesFirst() throws Exception {
        writeContext();
        Map<String, String> environment = Map.of("DOCKER_HOST", "tcp://env:1", "DOCKER_CONTEXT", "lab");
        assertEquals(URI.create("ssh://me@far"), of(environment, Map.of("host", "ssh://me@far")).uri());
        assertEquals(URI.create("tcp://lab:2376"), of(environment, Map.of("context", "lab")).uri());
        assertEquals(URI.create("tcp://env:1"), of(environment, Map.of()).uri());
        assertEquals(URI.create("tcp://lab:2376"), of(Map.of("DOCKER_CONTEXT", "lab"), Map.of()).uri());
        assertEquals(URI.create("unix:///var/run/docker.sock"), of(Map.of(), Map.of()).uri());
    }

    @Test
    void theContextInUseIsFollowedWithItsCertificates() throws Exception {
        Path tls = writeContext();
        Files.writeString(docker.resolve("config.json"), "{\"currentContext\":\"lab\"}");
        assertEquals(new DaemonAddress(URI.create("tcp://lab:2376"), Optional.of(tls)), of(Map.of(), Map.of()));
    }

    @Test
    void certificatesOfTheEnvironmentCountWhenTlsIsAskedFor() throws Exception {
        assertEquals(Optional.empty(), of(Map.of("DOCKER_HOST", "tcp://a", "DOCKER_CERT_PATH", "/c"), Map.of()).tls());
        DaemonAddress address = of(Map.of("DOCKER_HOST", "tcp://a", "DOCKER_CERT_PATH", "/c", "DOCKER_TLS_VERIFY", "1"),
                Map.of());
        assertEquals(new DaemonAddress(URI.create("tcp://a:2376"), Optional.of(Path.of("/c"))), address);
    }

    @Test
    void wrongAddressesAndContextsAreTold() throws Exception {
        for (String wrong : List.of("lab", "http://lab", "tcp:lab", "ssh://", "tcp://a b")) {
            assertThrows(FaultException.class, () -> of(Map.of(), Map.of("host", wrong)), wrong);
        }
        assertTrue(assertThrows(FaultException.class, () -> of(Map.of("DOCKER_CONTEXT", "gone"), Map.of())).getMessage()
                .contains("gone"));
        Files.writeString(docker.resolve("config.json"), "{ broken");
        assertThrows(FaultException.class, () -> of(Map.of(), Map.of()));
    }

    @Test
    void enginesOfThisMachineAreKnown() throws Exception {
        assertTrue(of(Map.of(), Map.of("host", "tcp://localhost:2375")).isLocal());
        assertTrue(of(Map.of(), Map.of("host", "npipe:////./pipe/docker_engine")).isLocal());
        assertFalse(of(Map.of(), Map.of("host", "ssh://far")).isLocal());
    }

    @Test
    void theCommandOfATunnelIsThatOfDocker() {
        assertEquals(List.of("ssh", "-o", "BatchMode=yes", "-o", "ConnectTimeout=20", "-T", "-l", "me", "-p", "2222",
                "--", "far", "docker", "system", "dial-stdio"),
                SshTunnel.command("ssh", URI.create("ssh://me@far:2222")));
    }
}
