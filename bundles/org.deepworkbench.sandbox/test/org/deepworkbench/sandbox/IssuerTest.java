package org.deepworkbench.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox that takes the tokens of one provider only, and asks it. */
class IssuerTest {

    @TempDir
    private Path cache;
    private HttpServer provider;
    private String issuer;
    private Sandbox sandbox;
    private Visitor visitor;

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + provider.getAddress().getPort();
        provider.createContext("/.well-known/openid-configuration",
                call -> answer(call, 200, "{\"userinfo_endpoint\": \"" + issuer + "/userinfo\"}"));
        provider.createContext("/userinfo", call -> answer(call,
                call.getRequestHeaders().getFirst("Authorization").equals("Bearer " + token(issuer, "known")) ? 200
                        : 401, "{}"));
        provider.start();
        sandbox = Sandbox.start(SandboxKind.ORCHESTRATOR, new SandboxOptions(0, List.of(), 1, 1, Optional.empty(),
                Optional.of(URI.create(issuer + "/"))), Visitor.ground(cache, Optional.empty()));
        visitor = new Visitor(sandbox);
    }

    @AfterEach
    void end() {
        sandbox.close();
        provider.stop(0);
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        try (call) {
            call.sendResponseHeaders(status, body.length());
            call.getResponseBody().write(body.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String token(String issuer, String subject) {
        String claims = Visitor.JSON.createObjectNode().put("iss", issuer).put("sub", subject).toString();
        return "e30." + Base64.getUrlEncoder().withoutPadding()
                .encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".x";
    }

    private int status(String token) throws Exception {
        return visitor.with("Authorization", "Bearer " + token).get("/deployments").statusCode();
    }

    @Test
    void onlyWhatTheProviderKnowsIsTaken() throws Exception {
        assertEquals(200, status(token(issuer, "known")));
        assertEquals(401, status(token(issuer, "unknown")));
        assertEquals(401, status(token("https://elsewhere.invalid/", "known")));
        assertEquals(401, status("no-token-of-a-provider"));
        provider.stop(0);
        assertEquals(401, status(token(issuer, "known")));
    }
}
