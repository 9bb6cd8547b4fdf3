package org.deepworkbench.topology.core.imports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that tests fetch from. */
public final class Loopback implements AutoCloseable {

    /** Answers a request. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    public Loopback() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    /** Answers requests of a path from now on. */
    public void answer(String path, Answer answer) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException absent) {
            counts.put(path, 0);
        }
        server.createContext(path, exchange -> {
            counts.merge(path, 1, Integer::sum);
            try (exchange) {
                answer.to(exchange);
            }
        });
    }

    /** Serves a text under a path from now on. */
    public void serve(String path, String text) {
        answer(path, exchange -> text(exchange, text));
    }

    static void text(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** {@return how often a path was asked for} */
    public int count(String path) {
        return counts.getOrDefault(path, 0);
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
