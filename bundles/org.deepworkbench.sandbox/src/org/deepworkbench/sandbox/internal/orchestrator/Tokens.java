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

    private static final String OFFLINE = "offline_access"; //$NON-NLS-1$
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
        String token = call.header("Authorization").filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7)) //$NON-NLS-1$ //$NON-NLS-2$
                .map(value -> value.substring(7).strip()).filter(value -> !value.isEmpty())
                .orElseThrow(() -> unauthorised("unauthorized", //$NON-NLS-1$
                        "Full authentication is required to access this resource")); //$NON-NLS-1$
        Optional<JsonNode> claims = claims(token);
        if (issuer.isPresent()) {
            check(token, claims.orElseThrow(() -> unauthorised("invalid_token", "Invalid access token"))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (claims.isEmpty()) {
            return new Caller("https://sandbox.invalid/", "sandbox-user", true); //$NON-NLS-1$ //$NON-NLS-2$
        }
        JsonNode expiry = claims.get().path("exp"); //$NON-NLS-1$
        if (expiry.isNumber() && expiry.longValue() < clock.instant().getEpochSecond()) {
            throw unauthorised("invalid_token", "Access token expired"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        JsonNode scope = claims.get().path("scope"); //$NON-NLS-1$
        boolean offline = scope.isMissingNode() || Arrays.asList(scope.asText().split(" ")).contains(OFFLINE); //$NON-NLS-1$
        return new Caller(claims.get().path("iss").asText("https://sandbox.invalid/"), //$NON-NLS-1$ //$NON-NLS-2$
                claims.get().path("sub").asText("sandbox-user"), offline); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** @throws Refused with 401 without a token, with 403 without the scope */
    Caller writer(Call call) throws Refused {
        Caller caller = caller(call);
        if (!caller.offline()) {
            throw new Refused(403, "Insufficient scope for this resource", Map.of("WWW-Authenticate", //$NON-NLS-1$ //$NON-NLS-2$
                    "Bearer error=\"insufficient_scope\", scope=\"" + OFFLINE + '"')); //$NON-NLS-1$
        }
        return caller;
    }

    private static Refused unauthorised(String error, String message) {
        return new Refused(401, message, Map.of("WWW-Authenticate", //$NON-NLS-1$
                "Bearer realm=\"oauth2-resource\", error=\"" + error + '"')); //$NON-NLS-1$
    }

    private static Optional<JsonNode> claims(String token) {
        String[] parts = token.split("\\."); //$NON-NLS-1$
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
        String base = issuer.orElseThrow().toString().replaceFirst("/+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (!claims.path("iss").asText().replaceFirst("/+$", "").equals(base)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            throw unauthorised("invalid_token", "Unknown issuer"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        try {
            JsonNode discovery = Json.read(body(HttpRequest.newBuilder(
                    URI.create(base + "/.well-known/openid-configuration")))); //$NON-NLS-1$
            body(HttpRequest.newBuilder(URI.create(discovery.path("userinfo_endpoint").asText())) //$NON-NLS-1$
                    .header("Authorization", "Bearer " + token)); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (IOException | IllegalArgumentException e) {
            throw unauthorised("invalid_token", "Invalid access token"); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(503, "The sandbox is being closed"); //$NON-NLS-1$
        }
    }

    private String body(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.timeout(PATIENCE).build(), BoundedBody.atMost(LARGEST_ANSWER));
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode()); //$NON-NLS-1$
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
