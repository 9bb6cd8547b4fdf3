package org.deepworkbench.topology.core.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinnedFetchingTest {

    private static final String TYPES = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            node_types:
              my.Node: { derived_from: tosca.nodes.Root }
            """;

    @TempDir
    private Path folder;
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private String content = TYPES;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/types.yaml", exchange -> {
            asked.incrementAndGet();
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fileIsFetchedOnceAndRecorded() throws IOException {
        assertArrayEquals(TYPES.getBytes(StandardCharsets.UTF_8), online().fetch(address("types.yaml")));
        assertArrayEquals(TYPES.getBytes(StandardCharsets.UTF_8), online().fetch(address("types.yaml")));
        assertEquals(1, asked.get());
        assertTrue(Files.readString(lock()).contains("sha256"));
    }

    @Test
    void whatWasFetchedIsServedWithoutANetwork() throws Exception {
        assertEquals(DiagnosticCode.IMPORT_UNAVAILABLE, judge(Fetching.NONE).get(0).code());
        assertEquals(List.of(), judge(HttpFetching.anywhere()));
        assertEquals(List.of(), judge(Fetching.NONE));
        assertEquals(1, asked.get());
    }

    @Test
    void changedFileIsNotTakenForThePinnedOne() throws IOException {
        online().fetch(address("types.yaml"));
        try (var copies = Files.list(folder.resolve("copies"))) {
            for (Path copy : copies.toList()) {
                Files.delete(copy);
            }
        }
        content = TYPES + "# newer\n";
        IOException refused = assertThrows(IOException.class, () -> online().fetch(address("types.yaml")));
        assertTrue(refused.getMessage().contains(PinnedFetching.LOCK));
    }

    @Test
    void damagedLockFileIsSaidToBeDamaged() throws IOException {
        for (String content : List.of("[]", "", "{ \"a", "\0")) {
            Files.writeString(lock(), content);
            IOException damaged = assertThrows(IOException.class, () -> online().fetch(address("types.yaml")));
            assertTrue(damaged.getMessage().contains(PinnedFetching.LOCK), damaged::getMessage);
            assertEquals(0, asked.get());
        }
    }

    private List<Diagnostic> judge(Fetching network) throws Exception {
        Path topology = folder.resolve("topology.yaml");
        Files.writeString(topology, """
                tosca_definitions_version: tosca_simple_yaml_1_0
                imports: [ %s ]
                topology_template:
                  node_templates:
                    a: { type: my.Node }
                """.formatted(address("types.yaml")));
        ImportSettings settings = new ImportSettings(List.of(),
                new PinnedFetching(lock(), folder.resolve("copies"), network));
        return TopologyDocument.open(TopologySource.of(topology).with(settings)).diagnostics();
    }

    private Fetching online() {
        return new PinnedFetching(lock(), folder.resolve("copies"), HttpFetching.anywhere());
    }

    private Path lock() {
        return folder.resolve(PinnedFetching.LOCK);
    }

    private URI address(String name) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name);
    }
}
