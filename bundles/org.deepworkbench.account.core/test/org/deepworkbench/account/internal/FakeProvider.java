package org.deepworkbench.account.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider as strict and as odd as those of the INDIGO family: a slash at its end, no interval, refresh tokens once. */
final class FakeProvider implements AutoCloseable {

    final List<Map<String, String>> tokenRequests = new CopyOnWriteArrayList<>();
    final Deque<String> errors = new ArrayDeque<>();
    final List<String> revoked = new CopyOnWriteArrayList<>();
    final AtomicInteger registrations = new AtomicInteger();
    private final HttpServer server;
    private String refresh = "refresh-0";
    private int count;
    private long lifetime = 3600;
    private String discovery;

    FakeProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        discovery = """
                {"issuer": "%1$s", "authorization_endpoint": "%1$sauthorize", "token_endpoint": "%1$stoken",
                 "jwks_uri": "%1$sjwk", "subject_types_supported": ["public"], "userinfo_endpoint": "%1$suserinfo",
                 "revocation_endpoint": "%1$srevoke", "registration_endpoint": "%1$sregister",
                 "device_authorization_endpoint": "%1$sdevicecode"}""".formatted(issuer());
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            }
        });
        server.start();
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/iam/");
    }

    synchronized void lifetime(long seconds) {
        lifetime = seconds;
    }

    /** What it answers when asked for its addresses. */
    synchronized void discovery(String document) {
        discovery = document;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        switch (exchange.getRequestURI().getPath()) {
            case "/iam/.well-known/openid-configuration" -> send(exchange, 200, discovery());
            case "/iam/devicecode" -> send(exchange, 200, """
                    {"device_code": "dev-1", "user_code": "ABCD-EFGH", "verification_uri": "%sdevice",
                     "expires_in": 600}""".formatted(issuer()));
            case "/iam/token" -> token(exchange, form);
            case "/iam/userinfo" -> send(exchange, 200, """
                    {"sub": "id-1", "name": "Ada", "organisation_name": "deep", "groups": ["deep", "deep/users"]}""");
            case "/iam/revoke" -> {
                revoked.add(form.get("token"));
                send(exchange, 200, "");
            }
            case "/iam/register" -> {
                registrations.incrementAndGet();
                send(exchange, 201, """
                        {"client_id": "made-here", "client_secret": "its-secret",
                         "redirect_uris": ["http://127.0.0.1/"]}""");
            }
            default -> send(exchange, 404, "<html>no</html>");
        }
    }

    private synchronized String discovery() {
        return discovery;
    }

    private synchronized void token(HttpExchange exchange, Map<String, String> form) throws IOException {
        tokenRequests.add(form);
        String error = errors.isEmpty() ? "" : errors.poll();
        boolean used = "refresh_token".equals(form.get("grant_type")) && !refresh.equals(form.get("refresh_token"));
        if (!error.isEmpty() || used) {
            send(exchange, 400, "{\"error\": \"" + (used ? "invalid_grant" : error) + "\"}");
            return;
        }
        refresh = "refresh-" + ++count;
        send(exchange, 200, """
                {"access_token": "access-%d", "token_type": "Bearer", "expires_in": %d, "refresh_token": "%s"}"""
                .formatted(count, lifetime, refresh));
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new TreeMap<>();
        Arrays.stream(body.split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> form.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return form;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", body.startsWith("{") ? "application/json" : "text/html");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
