package org.deepworkbench.run.core.deepaas;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.engine.Endpoint;

/**
 * A DEEPaaS V2 service in the manner of the recorded ones, with their oddities: a 308 for a missing slash, a 404 for
 * one too many behind a training, a bare array of trainings, a 500 for a cancellation that works. Trainings end when
 * the test says so. With {@link #offerMetrics()} it also has the additions of our own model server.
 */
public final class StandardServer implements AutoCloseable {

    public static final String MODEL = "deepaas-test";
    private static final String BASE = "/v2/models/" + MODEL + "/";
    private static final String NO_REASON = "500 Internal Server Error\n\nServer got itself in trouble";

    /** Answers in place of the usual handler. */
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, String> trainings = new ConcurrentHashMap<>();
    private final Map<String, Answer> special = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> samples = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private volatile String log = "";
    private volatile boolean metrics;
    private volatile boolean checkpoints;
    private int count;

    public StandardServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public Endpoint endpoint() {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return new Endpoint("app", uri, Optional.of(new Secret("the-token")));
    }

    /** Offers the metrics and log of our own model server, too. */
    public StandardServer offerMetrics() {
        metrics = true;
        return this;
    }

    /** Keeps checkpoints of trainings, too, and goes on from them; a cancelled training stays known. */
    public StandardServer offerCheckpoints() {
        checkpoints = true;
        return offerMetrics();
    }

    public void sample(String name, long step, int epoch, double value) {
        samples.add(("{\"seq\": %d, \"name\": \"%s\", \"step\": %d, \"epoch\": %d, "
                + "\"time\": \"2026-11-21T00:00:00Z\", \"value\": %s}")
                .formatted(samples.size(), name, step, epoch, value));
    }

    public void log(String text) {
        log += text;
    }

    /** Sets what the service says of a training: JSON members without braces. */
    public void set(String uuid, String members) {
        trainings.computeIfPresent(uuid, (id, was) -> members);
    }

    /** The service forgets one training. */
    public void forget(String uuid) {
        trainings.remove(uuid);
    }

    /** The service forgets its trainings, as at a restart. */
    public void restart() {
        trainings.clear();
    }

    /** Answers requests for a path in a way of its own. */
    public void answer(String path, Answer answer) {
        special.put(path, answer);
    }

    /** {@return method and address of every request} */
    public List<String> requests() {
        return requests;
    }

    public List<String> authorizations() {
        return authorizations;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).ifPresent(authorizations::add);
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readAllBytes();
        }
        Answer answer = special.get(path);
        if (answer != null) {
            answer.to(exchange);
        } else if (path.equals("/swagger.json")) {
            json(exchange, 200, swagger());
        } else if (path.equals("/v2/models/")) {
            json(exchange, 200, "{\"models\": [%s]}".formatted(model()));
        } else if (path.equals(BASE)) {
            json(exchange, 200, model());
        } else if (path.equals(BASE + "train/")) {
            trainings(exchange);
        } else if (path.startsWith(BASE + "train/")) {
            training(exchange, path.substring((BASE + "train/").length()));
        } else if (path.equals(BASE + "predict/")) {
            predict(exchange, new String(body, StandardCharsets.ISO_8859_1));
        } else if (List.of("/v2/models", "/v2", BASE.substring(0, BASE.length() - 1)).contains(path)) {
            exchange.getResponseHeaders().set("Location", path + "/");
            text(exchange, 308, "308: Permanent Redirect");
        } else {
            text(exchange, 404, "404: Not Found");
        }
    }

    private static String model() {
        return "{\"id\": \"0\", \"name\": \"%s\", \"description\": \"A placeholder.\", \"version\": \"0.0.1\"}"
                .formatted(MODEL);
    }

    private String swagger() throws IOException {
        try (InputStream in = StandardServer.class.getResourceAsStream("swagger-test.json")) {
            String swagger = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String addition = "\"" + BASE + "train/{uuid}/%s\": {\"get\": {}}, ";
            String more = checkpoints ? addition.formatted("checkpoints") + addition.formatted("resume") : "";
            return metrics ? swagger.replaceFirst("\"paths\": \\{", "\"paths\": {"
                    + addition.formatted("metrics") + addition.formatted("log") + more) : swagger;
        }
    }

    private void trainings(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            json(exchange, 200, "[" + String.join(", ", trainings.keySet().stream().map(this::json).toList()) + "]");
            return;
        }
        String sleep = query(exchange).get("sleep");
        if (sleep == null) {
            json(exchange, 422, "{\"sleep\": [\"Missing data for required field.\"]}");
        } else if (!sleep.matches("-?\\d+")) {
            json(exchange, 422, "{\"sleep\": [\"Not a valid integer.\"]}");
        } else {
            String uuid = "%032x".formatted(++count);
            trainings.put(uuid, "\"status\": \"running\", \"args\": {\"sleep\": %s, \"parameter_two\": \"%s\"}"
                    .formatted(sleep, query(exchange).getOrDefault("parameter_two", "two")));
            json(exchange, 200, json(uuid));
        }
    }

    private String json(String uuid) {
        return "{\"date\": \"2026-11-20 23:53:20.688542\", \"uuid\": \"%s\", %s}".formatted(uuid, trainings.get(uuid));
    }

    private void training(HttpExchange exchange, String rest) throws IOException {
        String uuid = rest.replaceAll("/.*", "");
        if (!trainings.containsKey(uuid)) {
            text(exchange, 404, "404: Not Found");
        } else if (metrics && rest.equals(uuid + "/metrics")) {
            List<String> now = List.copyOf(samples);
            int since = Math.min(Integer.parseInt(query(exchange).get("since")), now.size());
            List<String> page = now.subList(since, now.size());
            json(exchange, 200, "{\"next\": %d, \"samples\": [%s]}"
                    .formatted(since + page.size(), String.join(", ", page)));
        } else if (metrics && rest.equals(uuid + "/log")) {
            int since = Integer.parseInt(query(exchange).get("since"));
            text(exchange, 200, log.substring(Math.min(since, log.length())));
        } else if (checkpoints && rest.equals(uuid + "/checkpoints")) {
            json(exchange, 200, """
                    {"checkpoints": [{"id": "e2-s40", "epoch": 2, "step": 40, "time": "2026-11-21T00:01:00Z",
                    "best": true, "last": false}, {"id": "e3-s60", "epoch": 3, "step": 60, "time": 1795219320.5,
                    "last": true}, {"epoch": 4}]}""");
        } else if (checkpoints && rest.equals(uuid + "/resume")) {
            String next = "%032x".formatted(++count);
            trainings.put(next, "\"status\": \"running\", \"args\": {\"sleep\": 60}, \"resumed\": {\"uuid\": \"%s\"}"
                    .formatted(uuid));
            json(exchange, 200, json(next));
        } else if (checkpoints && exchange.getRequestMethod().equals("DELETE")) {
            set(uuid, "\"status\": \"cancelled\"");
            json(exchange, 200, json(uuid));
        } else if (!rest.equals(uuid)) {
            text(exchange, 404, "404: Not Found");
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            trainings.remove(uuid);
            text(exchange, 500, NO_REASON);
        } else {
            json(exchange, 200, json(uuid));
        }
    }

    private void predict(HttpExchange exchange, String body) throws IOException {
        List<String> missing = new ArrayList<>();
        if (!body.contains("name=\"data\"; filename=")) {
            missing.add("\"data\": [\"Missing data for required field.\"]");
        }
        if (!query(exchange).containsKey("parameter")) {
            missing.add("\"parameter\": [\"Missing data for required field.\"]");
        }
        if (!missing.isEmpty()) {
            json(exchange, 422, "{" + String.join(", ", missing) + "}");
        } else {
            json(exchange, 200, ("{\"labels\": [\"cat\", \"dog\", \"cow\"], \"probabilities\": [0.2, 0.7, 0.1], "
                    + "\"bytes\": %d}").formatted(body.length()));
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> values = new LinkedHashMap<>();
        String query = exchange.getRequestURI().getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            values.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }

    public static void json(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, "application/json; charset=utf-8", body);
    }

    public static void text(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", body);
    }

    public static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
