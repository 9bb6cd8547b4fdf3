package org.deepworkbench.engine.indigo.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.UnansweredException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    private final Clients clients = new Clients();

    @AfterEach
    void close() {
        clients.close();
    }

    private void keytool(String... arguments) throws Exception {
        List<String> command = Stream.concat(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()), Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(folder.resolve("keytool.txt").toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), () -> "see keytool.txt");
    }

    private HttpsServer server() throws Exception {
        keytool("-genkeypair", "-alias", "own", "-keyalg", "EC", "-dname", "CN=other.example", "-ext",
                "san=ip:127.0.0.1", "-storetype", "PKCS12", "-keystore", "keys.p12", "-storepass", "changeit");
        keytool("-exportcert", "-rfc", "-alias", "own", "-file", "own.pem", "-keystore", "keys.p12", "-storepass",
                "changeit");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("keys.p12"))) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void anOwnAuthorityIsTrustedWhereItIsNamed() throws Exception {
        HttpsServer server = server();
        try {
            URI address = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/");
            Service trusting = new Service(address, clients.trusting(Optional.of(folder.resolve("own.pem"))),
                    Authorisation.NONE);
            assertEquals(204, trusting.send(Call.get(""), new NullProgressMonitor()).status());
            Service strict = new Service(address, clients.trusting(Optional.empty()), Authorisation.NONE);
            FaultException why = assertInstanceOf(Outcome.NothingMade.class,
                    strict.attempt(Call.get(""), new NullProgressMonitor())).why();
            assertFalse(why instanceof UnansweredException, "asking again would not help");
            assertTrue(why.fault().remedy().contains("«authorities»"));
            Service otherName = new Service(URI.create(address.toString().replace("127.0.0.1", "localhost")),
                    clients.trusting(Optional.of(folder.resolve("own.pem"))), Authorisation.NONE);
            assertInstanceOf(Outcome.NothingMade.class,
                    otherName.attempt(Call.get(""), new NullProgressMonitor()), "the name counts");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void clientsAreShared() throws Exception {
        assertSame(clients.trusting(Optional.empty()), clients.trusting(Optional.empty()));
    }

    @Test
    void aFileWithoutCertificatesIsTold() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.pem"));
        Path text = Files.writeString(folder.resolve("text.pem"), "no certificate");
        for (Path wrong : List.of(empty, text, folder.resolve("missing.pem"))) {
            FaultException why = assertThrows(FaultException.class, () -> clients.trusting(Optional.of(wrong)));
            assertEquals(wrong.toString(), why.fault().where());
        }
    }
}
