package org.deepworkbench.engine.indigo.internal.im;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers as an Infrastructure Manager 1.19.2 with one cloud of the type Dummy answered. What a call is answered with
 * can be set for once, before it is answered as usual.
 */
final class ScriptedIm implements AutoCloseable {

    static final String FIRST = "f4003368-e53c-11f1-9dfa-02fc00000001";
    static final String NO_SUCH =
            "{\"message\": \"Error Getting Inf. prop: Invalid infrastructure ID or access not granted.\", "
                    + "\"code\": 404}";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PATH = Pattern.compile("/im/infrastructures/([^/]+)(?:/(.*))?");

    /** A call as it came. */
    record Asked(String what, String authorisation, String type, String body) {
    }

    /** An answer; a status of 0 breaks the connection off. */
    record Answer(int status, String type, String body, Map<String, String> headers) {

        static Answer json(int status, String body) {
            return new Answer(status, "application/json", body, Map.of());
        }
    }

    /** One infrastructure. */
    static final class Infrastructure {

        String template;
        String state = "configured";
        String log = "Contextualization disabled by the RADL/TOSCA template.\n\n";
        String outputs = "{\"node_ip\": \"127.0.0.1\"}";
        final Map<String, String> states = new LinkedHashMap<>(Map.of("0", "configured"));
        final Map<String, String> systems = new HashMap<>(Map.of("0", "simple_node"));

        void become(String now) {
            state = now;
            states.replaceAll((number, before) -> now);
        }
    }

    private final HttpServer server;
    private final Map<String, Deque<Answer>> once = new HashMap<>();
    final Map<String, Infrastructure> infrastructures = new LinkedHashMap<>();
    final List<Asked> asked = new ArrayList<>();
    Runnable onEnd = () -> { };
    /** What becomes of an infrastructure that is to be removed; without it, it goes at once. */
    Consumer<Infrastructure> deletes;
    String estimate = "{}";
    boolean understandsDryRun = true;

    ScriptedIm() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/im";
    }

    synchronized Infrastructure first() {
        return infrastructures.get(FIRST);
    }

    /** Has a call such as {@code GET /im/version} answered so the next time. */
    synchronized void answerOnce(String what, Answer answer) {
        once.computeIfAbsent(what, none -> new ArrayDeque<>()).add(answer);
    }

    /** {@return how often a call was made} */
    synchronized long count(String what) {
        return asked.stream().filter(call -> call.what().equals(what)).count();
    }

    /** {@return the newest call of its kind} */
    synchronized Asked last(String what) {
        return asked.stream().filter(call -> call.what().startsWith(what)).reduce((a, b) -> b).orElseThrow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String what = exchange.getRequestMethod() + ' '
                + URLDecoder.decode(exchange.getRequestURI().toString(), StandardCharsets.UTF_8);
        String authorisation = exchange.getRequestHeaders().getFirst("AUTHORIZATION");
        Answer answer;
        synchronized (this) {
            asked.add(new Asked(what, authorisation, exchange.getRequestHeaders().getFirst("Content-Type"), body));
            Deque<Answer> set = once.getOrDefault(what, new ArrayDeque<>());
            answer = !set.isEmpty() ? set.remove() : authorisation == null
                    ? Answer.json(401, "{\"message\": \"No authentication data provided\", \"code\": 401}")
                    : answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath(),
                            String.valueOf(exchange.getRequestURI().getQuery()), body);
        }
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Answer answer(String method, String path, String query, String body) {
        Matcher matcher = PATH.matcher(path);
        if (matcher.matches()) {
            Infrastructure there = infrastructures.get(matcher.group(1));
            if (there == null) {
                return Answer.json(404, NO_SUCH);
            }
            boolean ends = method.equals("DELETE") && matcher.group(2) == null;
            return ends && deletes != null && !query.contains("force=1") ? done(() -> deletes.accept(there))
                    : answer(method, matcher.group(1), String.valueOf(matcher.group(2)), body, there);
        }
        return switch (method + ' ' + path) {
            case "GET /im/version" -> new Answer(200, "text/plain", "1.19.2", Map.of());
            case "GET /im/infrastructures" -> Answer.json(200, uris(infrastructures.keySet().stream()
                    .map(id -> url() + "/infrastructures/" + id).toList()));
            case "POST /im/infrastructures" -> query.contains("dry_run=1") && understandsDryRun
                    ? Answer.json(200, estimate) : create(body);
            case "GET /im/clouds/dummy/images" -> Answer.json(200, "{\"images\": [{\"uri\": "
                    + "\"mock0://linux.for.ev.er/image1\", \"name\": \"Image Name1\"}, {\"uri\": "
                    + "\"mock0://linux.for.ev.er/image2\", \"name\": \"Image Name2\"}]}");
            case "GET /im/clouds/dummy/quotas" -> Answer.json(200, "{\"quotas\": {\"cores\": {\"used\": 1, \"limit\": "
                    + "10}, \"ram\": {\"used\": 1, \"limit\": 10}, \"instances\": {\"used\": 1, \"limit\": 10}, "
                    + "\"floating_ips\": {\"used\": 1, \"limit\": 10}, \"security_groups\": {\"used\": 1, \"limit\": "
                    + "10}}}");
            default -> Answer.json(404, "{\"message\": \"404 Not Found\", \"code\": 404}");
        };
    }

    private static String uris(List<String> addresses) {
        return written(Map.of("uri-list", addresses.stream().map(address -> Map.of("uri", address)).toList()));
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer create(String template) {
        if (template.contains("bad: [yaml")) {
            return Answer.json(400,
                    "{\"message\": \"Error Creating Inf.: Error parsing TOSCA template\", \"code\": 400}");
        }
        String id = infrastructures.containsKey(FIRST) ? FIRST + '-' + infrastructures.size() : FIRST;
        Infrastructure made = new Infrastructure();
        made.template = template;
        infrastructures.put(id, made);
        String address = url() + "/infrastructures/" + id;
        return new Answer(200, "application/json", written(Map.of("uri", address)), Map.of("InfID", id));
    }

    private Answer answer(String method, String id, String what, String body, Infrastructure there) {
        if (what.startsWith("vms/")) {
            return machine(method, id, what.substring(4), there);
        }
        return switch (method + ' ' + what) {
            case "GET state" -> Answer.json(200, written(
                    Map.of("state", Map.of("state", there.state, "vm_states", there.states))));
            case "GET tosca" -> Answer.json(200, written(Map.of("tosca", there.template)));
            case "GET contmsg" -> Answer.json(200, written(Map.of("contmsg", there.log)));
            case "GET outputs" -> Answer.json(200, "{\"outputs\": " + there.outputs + "}");
            case "PUT stop" -> done(() -> there.become("stopped"));
            case "PUT start", "PUT reconfigure" -> done(() -> there.become("configured"));
            case "POST null" -> {
                there.template = body;
                yield Answer.json(200, uris(List.of()));
            }
            case "DELETE null" -> done(() -> {
                infrastructures.remove(id);
                onEnd.run();
            });
            default -> Answer.json(404, "{\"message\": \"Incorrect infrastructure property\", \"code\": 404}");
        };
    }

    private static Answer done(Runnable change) {
        change.run();
        return new Answer(200, "text/plain", "", Map.of());
    }

    private Answer machine(String method, String id, String what, Infrastructure there) {
        String number = what.replaceFirst("/.*", "");
        return switch (method + what.substring(number.length())) {
            case "GET" -> Answer.json(200, radl(there.systems.get(number), there.states.get(number), number));
            case "GET/contmsg" -> Answer.json(200, "{\"contmsg\": \"log of machine " + number + "\\n\"}");
            case "PUT/stop" -> done(() -> there.become("stopped"));
            case "PUT/start", "PUT/reboot" -> done(() -> there.become("configured"));
            case "DELETE" -> done(() -> Arrays.asList(number.split(",")).forEach(there.states::remove));
            default -> Answer.json(404, NO_SUCH);
        };
    }

    private static String radl(String system, String state, String number) {
        return """
                {"radl": [{"class": "network", "id": "private_net", "outbound": "no"}, {"class": "network", "id": \
                "public_net", "outbound": "yes"}, {"class": "system", "id": "%s", "instance_name": "%s", \
                "disk.0.os.name": "linux", "cpu.count_min": 2, "memory.size_min": 4000000000, \
                "net_interface.0.connection": "private_net", "state": "%s", "provider.type": "Dummy", \
                "net_interface.0.ip": "127.0.0.1", "net_interface.1.connection": "public_net", \
                "net_interface.1.ip": "127.0.0.1", "disk.0.os.credentials.username": "username", \
                "disk.0.os.credentials.password": "hidden-password", "disk.0.os.credentials.new.password": "5dr70F6D", \
                "net_interface.0.dns_name": "vnode-%s"}]}""".formatted(system, system, state, number);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
