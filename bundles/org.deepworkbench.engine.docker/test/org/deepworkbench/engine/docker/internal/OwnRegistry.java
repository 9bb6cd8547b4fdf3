package org.deepworkbench.engine.docker.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/** Debian's image registry, which lets one person in. */
final class OwnRegistry implements AutoCloseable {

    static final String USER = "ada";
    static final String PASSWORD = "l0velace:";

    private static final Path PROGRAM = Path.of("/usr/bin/docker-registry");

    private final Process process;
    private final int port;

    private OwnRegistry(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static OwnRegistry start(Path folder) throws Exception {
        assumeTrue(Files.isExecutable(PROGRAM), "docker engine absent: no registry either");
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        Path people = Files.writeString(folder.resolve("htpasswd"), USER + ":" + OpenBSDBCrypt.generate("2y",
                PASSWORD.toCharArray(), "0123456789abcdef".getBytes(StandardCharsets.US_ASCII), 5) + "\n");
        Path config = Files.writeString(folder.resolve("registry.yml"), """
                version: 0.1
                storage: { filesystem: { rootdirectory: %s } }
                http: { addr: 127.0.0.1:%d }
                auth: { htpasswd: { realm: test, path: %s } }
                """.formatted(folder.resolve("registry"), port, people));
        Process process = new ProcessBuilder(PROGRAM.toString(), "serve", config.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("registry.log").toFile()).start();
        OwnRegistry registry = new OwnRegistry(process, port);
        registry.awaitAnswer();
        return registry;
    }

    private void awaitAnswer() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (true) {
            try {
                new Socket("127.0.0.1", port).close();
                return;
            } catch (IOException e) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    /** {@return what stands before the first slash of its images' names} */
    String name() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
