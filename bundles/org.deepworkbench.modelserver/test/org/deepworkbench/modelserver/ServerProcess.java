package org.deepworkbench.modelserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.modelserver.http.Client;

/** The model server as a process of its own, started as the workbench starts it. */
final class ServerProcess implements AutoCloseable {

    private static final String TOKEN = "a-token-for-tests";

    private final Process process;
    private final BufferedReader output;
    private final JsonNode line;

    private ServerProcess(Process process, BufferedReader output, JsonNode line) {
        this.process = process;
        this.output = output;
        this.line = line;
    }

    /** Starts it and waits for its line. */
    static ServerProcess start(Path work, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Main.class.getName()));
        if (work != null) {
            command.addAll(List.of("--work", work.toString()));
        }
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().write((TOKEN + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String first = output.readLine();
        return new ServerProcess(process, output, new ObjectMapper().readTree(first == null ? "{}" : first));
    }

    /** {@return the one line on its standard output} */
    JsonNode line() {
        return line;
    }

    Client client() {
        return new Client(URI.create(line.at("/listening").asText()), TOKEN);
    }

    /** {@return a client that presents no token} */
    Client stranger() {
        return new Client(URI.create(line.at("/listening").asText()), "");
    }

    long pid() {
        return process.pid();
    }

    /** Ends its standard input, as the end of its parent would. */
    void cutLifeLine() throws IOException {
        process.getOutputStream().close();
    }

    /** Asks it to end, as the system does before it shuts down. */
    void terminate() {
        process.destroy();
    }

    /** {@return its exit code, or -1 if it has not ended in this time} */
    int awaitExit(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /** {@return what it printed after its first line} */
    String restOfOutput() throws IOException {
        StringBuilder rest = new StringBuilder();
        for (String next = output.readLine(); next != null; next = output.readLine()) {
            rest.append(next);
        }
        return rest.toString();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
