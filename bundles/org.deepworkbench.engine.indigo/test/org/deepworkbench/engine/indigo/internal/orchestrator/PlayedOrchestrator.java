package org.deepworkbench.engine.indigo.internal.orchestrator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.deepworkbench.engine.indigo.internal.http.RawServer;
import org.deepworkbench.engine.indigo.internal.http.RawServer.Answer;
import org.deepworkbench.engine.indigo.internal.http.RawServer.Request;

/** An Orchestrator whose deployments stand as a test says, and which answers once or always in another way if told. */
final class PlayedOrchestrator implements AutoCloseable {

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmZ").withZone(ZoneOffset.UTC);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A deployment as it is kept there. */
    static final class Kept {

        final String id;
        String template;
        JsonNode order;
        String status = "CREATE_IN_PROGRESS";
        String task = "NONE";
        String reason;
        String site;
        Instant created = Instant.now();
        Instant updated = Instant.now();
        Map<String, Object> outputs = new LinkedHashMap<>();
        List<Map<String, Object>> resources = new ArrayList<>();
        String extraInfo = "[]";
        String log = "";

        Kept(String id) {
            this.id = id;
        }

        void part(String partId, String node, String type, String state) {
            resources.removeIf(part -> part.get("uuid").equals(partId));
            resources.add(Map.of("uuid", partId, "toscaNodeName", node, "toscaNodeType", type, "state", state,
                    "physicalId", "vm-" + partId, "requiredBy", List.of()));
        }
    }

    final Map<String, Kept> kept = new LinkedHashMap<>();
    /** What is answered in place of the usual, once each, by the beginning of the request. */
    final Map<String, Deque<Function<Request, Answer>>> instead = new LinkedHashMap<>();
    /** What happens to what was just made. */
    Consumer<Kept> onCreate = made -> { };
    /** What happens when something is deleted. */
    Consumer<Kept> onDelete = gone -> kept.remove(gone.id);
    Optional<Instant> date = Optional.empty();
    int pageSize = 10;
    final RawServer server = new RawServer(this::answer);

    URI address() {
        return server.address();
    }

    /** Lets the next such request be answered so. */
    void once(String request, Answer answer) {
        instead.computeIfAbsent(request, key -> new ArrayDeque<>()).add(any -> answer);
    }

    /** Lets the next such request be worked on, but be answered so. */
    void onceDone(String request, Answer answer) {
        instead.computeIfAbsent(request, key -> new ArrayDeque<>()).add(asked -> {
            usual(asked);
            return answer;
        });
    }

    /** Lets something happen when the next such request comes in. */
    void whenAsked(String request, Runnable what) {
        instead.computeIfAbsent(request, key -> new ArrayDeque<>()).add(asked -> {
            what.run();
            return usual(asked);
        });
    }

    List<String> lines() {
        return server.requests().stream().map(Request::line).toList();
    }

    long count(String beginning) {
        return lines().stream().filter(line -> line.startsWith(beginning)).count();
    }

    private synchronized Answer answer(Request request) {
        for (var entry : instead.entrySet()) {
            if (request.line().startsWith(entry.getKey()) && !entry.getValue().isEmpty()) {
                return entry.getValue().poll().apply(request);
            }
        }
        return usual(request);
    }

    private Answer usual(Request request) {
        String[] parts = request.path().split("\\?")[0].split("/");
        String head = parts.length > 1 ? parts[1] : "";
        if (head.equals("info")) {
            return json(200, Map.of("build", Map.of("version", "2.9.1")));
        }
        if (head.equals("configuration")) {
            return json(200, Map.of("slam_url", "https://slam.example.org", "cmdb_url", "https://cmdb.example.org"));
        }
        if (parts.length == 2) {
            return request.method().equals("POST") ? create(request) : list(request);
        }
        Kept one = kept.get(parts[2]);
        if (one == null) {
            return error(404, "The deployment <" + parts[2] + "> doesn't exist");
        }
        return parts.length == 3 ? whole(request, one) : part(request, one, parts);
    }

    private Answer create(Request request) {
        Kept made = new Kept("dep-" + (kept.size() + 1));
        take(made, request);
        onCreate.accept(made);
        kept.put(made.id, made);
        return json(201, show(made));
    }

    private static void take(Kept one, Request request) {
        try {
            one.order = JSON.readTree(request.body());
            one.template = one.order.path("template").asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private Answer list(Request request) {
        List<Kept> newest = new ArrayList<>(kept.values()).reversed();
        String page = request.path().replaceFirst("^[^?]*\\??", "").transform(query ->
                Arrays.stream(query.split("&")).filter(part -> part.startsWith("page="))
                        .map(part -> part.substring(5)).findFirst().orElse("0"));
        int number = Integer.parseInt(page);
        List<Object> links = new ArrayList<>(List.of(Map.of("rel", "self", "href", "http://inside/deployments")));
        if ((number + 1) * pageSize < newest.size()) {
            links.add(Map.of("rel", "next", "href",
                    "http://inside.invalid:8080/deployments?createdBy=me&page=" + (number + 1) + "&size=" + pageSize));
        }
        return json(200, Map.of("links", links, "page", Map.of("totalElements", newest.size()), "content",
                newest.stream().skip((long) number * pageSize).limit(pageSize).map(this::show).toList()));
    }

    private Answer whole(Request request, Kept one) {
        return switch (request.method()) {
            case "GET" -> json(200, show(one));
            case "PUT" -> {
                if (!List.of("CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_FAILED").contains(one.status)) {
                    yield error(409, "Cannot update a deployment in " + one.status + " state");
                }
                take(one, request);
                one.status = "UPDATE_IN_PROGRESS";
                yield RawServer.reply(202, "application/json", "");
            }
            case "PATCH" -> {
                one.status = "DELETE_FAILED";
                one.updated = Instant.now();
                yield RawServer.reply(204, "application/json", "");
            }
            case "DELETE" -> {
                if (one.status.equals("DELETE_IN_PROGRESS")) {
                    yield error(409, "Deployment already in DELETE_IN_PROGRESS state.");
                }
                one.status = "DELETE_IN_PROGRESS";
                onDelete.accept(one);
                yield RawServer.reply(204, "application/json", "");
            }
            default -> error(405, "no");
        };
    }

    private Answer part(Request request, Kept one, String[] parts) {
        return switch (parts[3]) {
            case "template" -> RawServer.reply(200, "text/plain", one.template);
            case "log" -> RawServer.reply(200, "text/plain", one.log);
            case "extrainfo" -> RawServer.reply(200, "text/plain", one.extraInfo);
            case "resources" -> request.method().equals("POST") ? RawServer.reply(202, "application/json", "")
                    : json(200, Map.of("content", one.resources, "page",
                            Map.of("totalElements", one.resources.size())));
            default -> error(404, "no");
        };
    }

    private Map<String, Object> show(Kept one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("uuid", one.id);
        json.put("creationTime", TIME.format(one.created));
        json.put("updateTime", TIME.format(one.updated));
        json.put("status", one.status);
        json.put("task", one.task);
        json.put("outputs", one.outputs);
        Optional.ofNullable(one.reason).ifPresent(reason -> json.put("statusReason", reason));
        Optional.ofNullable(one.site).ifPresent(site -> json.put("cloudProviderName", site));
        return json;
    }

    static Answer error(int status, String message, String... headers) {
        return RawServer.reply(status, "application/json",
                json(Map.of("code", status, "title", "T" + status, "message", message)), headers);
    }

    private Answer json(int status, Object value) {
        String[] headers = date.map(time -> new String[] {
            "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC)) })
                .orElse(new String[0]);
        return RawServer.reply(status, "application/json", json(value), headers);
    }

    private static String json(Object value) {
        return JSON.valueToTree(value).toString();
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
