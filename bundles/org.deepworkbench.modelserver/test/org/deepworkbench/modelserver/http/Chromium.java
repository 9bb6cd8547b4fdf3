package org.deepworkbench.modelserver.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One page of a Chromium without a window, driven over the DevTools protocol. */
final class Chromium implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LISTENING = "DevTools listening on ";
    /** What unfolds moves for longer than it seems to stand still between two of its steps. */
    private static final int FRAMES_OF_REST = 20;
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<JsonNode>> calls = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private WebSocket page;

    private Chromium(Process process) {
        this.process = process;
    }

    /** {@return the browser of this machine, if there is one} */
    static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "google-chrome").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    /** Starts the browser with a new profile in an empty folder. */
    static Chromium start(Path browser, Path profile) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(browser.toString(), "--headless=new", "--no-sandbox",
                "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
                "--no-first-run", "--window-size=1200,1400", "--remote-debugging-port=0", "--user-data-dir=" + profile,
                "about:blank").redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("TMPDIR", profile.toString());
        Chromium chromium = new Chromium(builder.start());
        try {
            chromium.connect(chromium.awaitListening());
            return chromium;
        } catch (Exception | Error e) {
            chromium.close();
            throw e;
        }
    }

    private URI awaitListening() throws IOException {
        BufferedReader errors = process.errorReader(StandardCharsets.UTF_8);
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread.ofPlatform().daemon().start(() -> drain(errors));
                return URI.create(line.substring(LISTENING.length()).strip());
            }
        }
        throw new IOException("the browser ended");
    }

    private static void drain(BufferedReader errors) {
        try (errors) {
            errors.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // It has ended.
        }
    }

    private void connect(URI devTools) throws Exception {
        URI list = URI.create("http://" + devTools.getAuthority() + "/json/list");
        JsonNode targets = JSON.readTree(http.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body());
        page = http.newWebSocketBuilder().buildAsync(URI.create(targets.at("/0/webSocketDebuggerUrl").asText()),
                new Reader()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log", "DOM")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** Calls a method of the protocol and waits for its result. */
    JsonNode call(String method, Map<String, Object> parameters) throws Exception {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> result = new CompletableFuture<>();
        calls.put(id, result);
        page.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        JsonNode answer = result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (answer.has("error")) {
            throw new IOException(method + ": " + answer.get("error"));
        }
        return answer.get("result");
    }

    void open(URI address) throws Exception {
        call("Page.navigate", Map.of("url", address.toString()));
    }

    /** Evaluates a script, waits if it gives a promise, and returns its value. */
    JsonNode evaluate(String script) throws Exception {
        return evaluate(script, true).at("/result/value");
    }

    private JsonNode evaluate(String script, boolean byValue) throws Exception {
        JsonNode result = call("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true,
                "returnByValue", byValue, "userGesture", true));
        if (result.has("exceptionDetails")) {
            throw new IOException(result.get("exceptionDetails").toString());
        }
        return result;
    }

    /** Waits until a script gives a value that counts as true, looking whenever the page changes, and returns it. */
    JsonNode await(String script) throws Exception {
        return evaluate("new Promise(done => { const look = () => { const found = " + ifThere(script)
                + "; if (found) { watch.disconnect(); done(found); } };"
                + " const watch = new MutationObserver(look);"
                + " watch.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});"
                + " look(); })");
    }

    /** Clicks with the mouse on the middle of the element that a script gives, when the page has come to rest there. */
    void click(String script) throws Exception {
        JsonNode place = evaluate("new Promise(done => { let last, rest = 0; const look = () => { const element = "
                + ifThere(script) + "; if (!element) { requestAnimationFrame(look); return; }"
                + " element.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const box = element.getBoundingClientRect();"
                + " const place = {x: box.x + box.width / 2, y: box.y + box.height / 2};"
                + " const hit = document.elementFromPoint(place.x, place.y);"
                + " rest = last === place.x + ' ' + place.y && hit && element.contains(hit) ? rest + 1 : 0;"
                + " last = place.x + ' ' + place.y;"
                + " if (rest === " + FRAMES_OF_REST + ") { done(place); } else { requestAnimationFrame(look); } };"
                + " look(); })");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call("Input.dispatchMouseEvent", Map.of("type", type, "button", "left", "clickCount", 1,
                    "x", place.get("x").asDouble(), "y", place.get("y").asDouble()));
        }
    }

    /** {@return a script that gives null while a part of the page that another one names is not made yet} */
    private static String ifThere(String script) {
        return "(() => { try { return " + script + "; } catch (notYet) { return null; } })()";
    }

    /** Types into the element that has the focus, as a person does. */
    void type(String text) throws Exception {
        call("Input.insertText", Map.of("text", text));
    }

    /** Chooses a file in the field that a script gives. */
    void choose(String script, Path file) throws Exception {
        String field = evaluate(script, false).at("/result/objectId").asText();
        call("DOM.setFileInputFiles", Map.of("objectId", field, "files", List.of(file.toString())));
    }

    /** {@return the page as a PNG file} */
    byte[] picture() throws Exception {
        return call("Page.captureScreenshot", Map.of("format", "png")).get("data").binaryValue();
    }

    /** {@return what the browser's console says is wrong, such as breaches of the page's policy} */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() throws Exception {
        http.shutdownNow();
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        for (ProcessHandle child : children) {
            child.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private final class Reader implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean last) {
            text.append(piece);
            if (last) {
                receive(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void receive(String message) {
            try {
                JsonNode node = JSON.readTree(message);
                if (node.has("id")) {
                    calls.remove(node.get("id").asInt()).complete(node);
                } else if (node.at("/params/entry/level").asText().equals("error")
                        || node.at("/method").asText().equals("Runtime.exceptionThrown")) {
                    complaints.add(node.get("params").toString());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
