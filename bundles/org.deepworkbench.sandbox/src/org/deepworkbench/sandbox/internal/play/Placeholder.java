package org.deepworkbench.sandbox.internal.play;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers at the addresses of what a sandbox only plays. */
final class Placeholder implements AutoCloseable {

    private static final byte[] SENTENCE =
            "This is a sandbox: nothing runs behind this address.\n".getBytes(StandardCharsets.US_ASCII);

    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("sandbox-placeholder-", 0).factory());
    private final HttpServer server;

    Placeholder() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", Placeholder::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean root = exchange.getRequestURI().getPath().equals("/");
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(root ? 200 : 404, SENTENCE.length);
            exchange.getResponseBody().write(SENTENCE);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        threads.close();
    }
}
