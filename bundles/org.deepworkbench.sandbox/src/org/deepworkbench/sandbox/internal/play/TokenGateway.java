package org.deepworkbench.sandbox.internal.play;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.deepworkbench.spi.engine.Endpoint;

/**
 * An address for an endpoint that demands a token: a module behind a real Orchestrator has none. Passes calls on, adds
 * the token, and lets answers flow as they come.
 */
final class TokenGateway implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(TokenGateway.class.getName());
    private static final List<String> PASSED_ON = List.of("Content-Type", "Accept", "Last-Event-ID");
    private static final List<String> PASSED_BACK = List.of("Content-Type", "Location", "Cache-Control",
            "Content-Disposition");
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int PIECE = 16 << 10;

    private final Endpoint endpoint;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("sandbox-gateway-", 0).factory());
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT).executor(threads).build();
    private final HttpServer server;

    TokenGateway(Endpoint endpoint) throws IOException {
        this.endpoint = endpoint;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) {
        try (exchange) {
            pass(exchange);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a module's connection was lost", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the deployment is being ended
        }
    }

    private void pass(HttpExchange exchange) throws IOException, InterruptedException {
        String onward = exchange.getRequestURI().toString().replaceFirst("^/+", "");
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.uri().resolve(onward))
                .method(exchange.getRequestMethod(), body(exchange));
        PASSED_ON.forEach(name -> {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        });
        endpoint.token().ifPresent(token -> request.header("Authorization", "Bearer " + token.reveal()));
        HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
        try (InputStream from = answer.body()) {
            PASSED_BACK.forEach(name -> answer.headers().firstValue(name)
                    .ifPresent(value -> exchange.getResponseHeaders().set(name, value)));
            long length = answer.headers().firstValueAsLong("Content-Length").orElse(0);
            exchange.sendResponseHeaders(answer.statusCode(), answer.statusCode() == 204 ? -1 : length);
            flow(from, exchange.getResponseBody());
        }
    }

    private static BodyPublisher body(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean chunked = exchange.getRequestHeaders().containsKey("Transfer-Encoding");
        if (!chunked && (length == null || length.equals("0"))) {
            return BodyPublishers.noBody();
        }
        BodyPublisher body = BodyPublishers.ofInputStream(exchange::getRequestBody);
        return chunked ? body : BodyPublishers.fromPublisher(body, Long.parseLong(length));
    }

    /** Events are to arrive when they happen. */
    private static void flow(InputStream from, OutputStream to) throws IOException {
        byte[] piece = new byte[PIECE];
        int length;
        while ((length = from.read(piece)) >= 0) {
            to.write(piece, 0, length);
            to.flush();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        client.shutdownNow();
        threads.close();
    }
}
