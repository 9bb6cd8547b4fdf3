package org.deepworkbench.engine.docker.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/** An address at which the Docker engine answers over TLS to whoever has a certificate, as a remote one does. */
final class TlsDoor implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final SSLServerSocket server;

    private TlsDoor(SSLServerSocket server) {
        this.server = server;
    }

    /** Makes {@code ca.pem}, {@code cert.pem} and {@code key.pem} as Docker's handbook tells, and opens the door. */
    static TlsDoor open(Path folder, URI engine) throws Exception {
        openssl(folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca-key.pem", "-out", "ca.pem",
                "-subj", "/CN=test authority", "-days", "2");
        certificate(folder, "server", "subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth");
        certificate(folder, "client", "extendedKeyUsage=clientAuth");
        Files.move(folder.resolve("client.pem"), folder.resolve("cert.pem"));
        // The older form of a key, which many people have.
        openssl(folder, "rsa", "-traditional", "-in", "client-key.pem", "-out", "key.pem");
        openssl(folder, "pkcs12", "-export", "-in", "server.pem", "-inkey", "server-key.pem", "-out", "server.p12",
                "-passout", "pass:" + new String(PASSWORD));
        SSLServerSocket server = (SSLServerSocket) context(folder).getServerSocketFactory().createServerSocket(0, 50,
                InetAddress.getByName("127.0.0.1"));
        server.setNeedClientAuth(true);
        TlsDoor door = new TlsDoor(server);
        Thread.ofVirtual().start(() -> door.serve(Path.of(engine.getPath())));
        return door;
    }

    private static void certificate(Path folder, String name, String extensions) throws Exception {
        openssl(folder, "req", "-newkey", "rsa:2048", "-nodes", "-keyout", name + "-key.pem", "-out", name + ".csr",
                "-subj", "/CN=" + name);
        Files.writeString(folder.resolve("extensions"), extensions);
        openssl(folder, "x509", "-req", "-in", name + ".csr", "-CA", "ca.pem", "-CAkey", "ca-key.pem",
                "-CAcreateserial", "-out", name + ".pem", "-days", "2", "-extfile", "extensions");
    }

    private static void openssl(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
    }

    private static SSLContext context(Path folder) throws Exception {
        KeyStore own = KeyStore.getInstance(folder.resolve("server.p12").toFile(), PASSWORD);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, PASSWORD);
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(folder.resolve("ca.pem"))) {
            trusted.setCertificateEntry("ca",
                    java.security.cert.CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private void serve(Path engine) {
        while (!server.isClosed()) {
            try {
                Socket near = server.accept();
                SocketChannel far = SocketChannel.open(StandardProtocolFamily.UNIX);
                far.connect(UnixDomainSocketAddress.of(engine));
                pump(near.getInputStream(), Channels.newOutputStream(far));
                pump(Channels.newInputStream(far), near.getOutputStream());
            } catch (IOException e) {
                continue; // a stranger, or closed
            }
        }
    }

    private static void pump(InputStream from, OutputStream to) {
        Thread.ofPlatform().daemon().start(() -> {
            try (from; to) {
                byte[] piece = new byte[8192];
                for (int length = from.read(piece); length >= 0; length = from.read(piece)) {
                    to.write(piece, 0, length);
                    to.flush();
                }
            } catch (IOException e) {
                return; // either end has gone
            }
        });
    }

    String address() {
        return "tcp://127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
