package org.deepworkbench.sandbox.internal.orchestrator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.sandbox.internal.wire.Call;
import org.deepworkbench.sandbox.internal.wire.Json;
import org.deepworkbench.sandbox.internal.wire.Refused;
import org.deepworkbench.spi.http.BoundedBody;

/**
 * Tells from tokens who is calling. Signatures are not looked at: a sandbox has nothing to protect. Where an issuer is
 * named, it is asked whether it knows the token.
 */
final class Tokens {

    private static final String OFFLINE = "offline_access";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST_ANSWER = 1 << 20;

    private final Optional<URI> issuer;
    private final InstantSource clock;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param issuer whose tokens are taken; empty for any token */
    Tokens(Optional<URI> issuer, InstantSource clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    /** @throws Refused with 401 if there is no token that is taken */
    Caller caller(Call call) throws Refused {
        String token = call.header("Authorization").filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).strip()).filter(value -> !value.isEmpty())
                .orElseThrow(() -> unauthorised("unauthorized",
                        "Full authentication is required to access this resource"));
        Optional<JsonNode> claims = claims(token);
        if (issuer.isPresent()) {
            check(token, claims.orElseThrow(() -> unauthorised("invalid_token", "Invalid access token")));
        }
        if (claims.isEmpty()) {
            return new Caller("https://sandbox.invalid/", "sandbox-user", true);
        }
        JsonNode expiry = claims.get().path("exp");
        if (expiry.isNumber() && expiry.longValue() < clock.instant().getEpochSecond()) {
            throw unauthorised("invalid_token", "Access token expired");
        }
        JsonNode scope = claims.get().path("scope");
        boolean offline = scope.isMissingNode() || Arrays.asList(scope.asText().split(" ")).contains(OFFLINE);
        return new Caller(claims.get().path("iss").asText("https://sandbox.invalid/"),
                claims.get().path("sub").asText("sandbox-user"), offline);
    }

    /** @throws Refused with 401 without a token, with 403 without the scope */
    Caller writer(Call call) throws Refused {
        Caller caller = caller(call);
        if (!caller.offline()) {
            throw new Refused(403, "Insufficient scope for this resource", Map.of("WWW-Authenticate",
                    "Bearer error=\"insufficient_scope\", scope=\"" + OFFLINE + '"'));
        }
        return caller;
    }

    private static Refused unauthorised(String error, String message) {
        return new Refused(401, message, Map.of("WWW-Authenticate",
                "Bearer realm=\"oauth2-resource\", error=\"" + error + '"'));
    }

    private static Optional<JsonNode> claims(String token) {
        String[] parts = token.split("\\.");
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            JsonNode claims = Json.read(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            return Optional.of(claims).filter(JsonNode::isObject);
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private void check(String token, JsonNode claims) throws Refused {
        String base = issuer.orElseThrow().toString().replaceFirst("/+$", "");
        if (!claims.path("iss").asText().replaceFirst("/+$", "").equals(base)) {
            throw unauthorised("invalid_token", "Unknown issuer");
        }
        try {
            JsonNode discovery = Json.read(body(HttpRequest.newBuilder(
                    URI.create(base + "/.well-known/openid-configuration"))));
            body(HttpRequest.newBuilder(URI.create(discovery.path("userinfo_endpoint").asText()))
                    .header("Authorization", "Bearer " + token));
        } catch (IOException | IllegalArgumentException e) {
            throw unauthorised("invalid_token", "Invalid access token");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(503, "The sandbox is being closed");
        }
    }

    private String body(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                client.send(request.timeout(PATIENCE).build(), BoundedBody.atMost(LARGEST_ANSWER));
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
