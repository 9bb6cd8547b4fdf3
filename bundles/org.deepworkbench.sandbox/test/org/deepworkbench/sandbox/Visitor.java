package org.deepworkbench.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.ModuleResolver;

/** Asks a sandbox as a plain HTTP client does. */
final class Visitor {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final Map<String, String> headers = new LinkedHashMap<>();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    Visitor(Sandbox sandbox) {
        this.address = sandbox.address();
        headers.put("Authorization", "Bearer anything");
    }

    /** {@return what a sandbox stands on in tests: no module is known} */
    static Ground ground(Path cache, Optional<DeploymentEngine> engine) {
        return new Ground(new ModuleResolver() {

            @Override
            public Optional<CatalogModule> byImage(String image) {
                return Optional.empty();
            }

            @Override
            public List<CatalogModule> modules() {
                return List.of();
            }
        }, engine, cache);
    }

    Visitor with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    HttpResponse<String> ask(String method, String path, String body) throws IOException, InterruptedException {
        URI uri = path.startsWith("http") ? URI.create(path) : address.resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(PATIENCE)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask("GET", path, "");
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path).body());
    }

    /** Asks until the answer is as wanted. */
    JsonNode until(String path, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode answer = json(path);
        while (!wanted.test(answer)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(answer.toString());
            }
            LockSupport.parkNanos(10_000_000);
            answer = json(path);
        }
        return answer;
    }
}
