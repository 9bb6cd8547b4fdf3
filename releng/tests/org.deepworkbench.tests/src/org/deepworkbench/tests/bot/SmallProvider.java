package org.deepworkbench.tests.bot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** A provider on this machine that a person signs in with by a code, and that waits until they have agreed. */
public final class SmallProvider implements AutoCloseable {

    public static final String CODE = "KJVF-HBXS";

    private final HttpServer server;
    private volatile boolean agreed;

    public SmallProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                answer(exchange);
            }
        });
        server.start();
    }

    /** {@return its address} */
    public URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** The person agrees, in their browser. */
    public void agree() {
        agreed = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> send(exchange, 200, """
                    {"issuer": "%1$s", "authorization_endpoint": "%1$sauthorize", "token_endpoint": "%1$stoken",
                     "jwks_uri": "%1$sjwk", "subject_types_supported": ["public"], "userinfo_endpoint": "%1$suserinfo",
                     "device_authorization_endpoint": "%1$sdevicecode"}""".formatted(issuer()));
            case "/devicecode" -> send(exchange, 200, """
                    {"device_code": "dev-1", "user_code": "%s", "verification_uri": "%sdevice", "expires_in": 600,
                     "interval": 1}""".formatted(CODE, issuer()));
            case "/token" -> send(exchange, agreed ? 200 : 400, agreed ? """
                    {"access_token": "planted-access", "token_type": "Bearer", "expires_in": 3600,
                     "refresh_token": "planted-refresh"}""" : "{\"error\": \"authorization_pending\"}");
            case "/userinfo" -> send(exchange, 200,
                    "{\"sub\": \"id-1\", \"name\": \"Ada Lovelace\", \"groups\": [\"users\", \"admins\"]}");
            default -> send(exchange, 404, "{}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
