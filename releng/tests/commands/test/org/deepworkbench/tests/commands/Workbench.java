package org.deepworkbench.tests.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/**
 * The command under test, with a state folder and a working folder of its own. Only what can be made again at any time,
 * such as unpacked libraries of several hundred megabytes, is shared by all tests.
 */
final class Workbench implements AutoCloseable {

    /** Longer than any single command but a full training takes, even on a busy machine. */
    private static final Duration USUAL = Duration.ofSeconds(120);

    private static final Path CACHE = Path.of("target", "cache").toAbsolutePath();

    private final Path home;
    private final Path state;
    private final Map<Integer, Path> given = new TreeMap<>();
    private final Map<String, String> variables = new HashMap<>();
    private int started;

    /** @param home an existing empty folder */
    Workbench(Path home) throws IOException {
        this(home, Files.createDirectory(home.resolve("state")));
        Files.createSymbolicLink(state.resolve("cache"), Files.createDirectories(CACHE));
    }

    /**
     * @param home  an existing empty folder
     * @param state the state folder, which need not be of any use
     */
    Workbench(Path home, Path state) {
        this.home = home;
        this.state = state;
    }

    /** Lets go of what is shared, so that the temporary folder can be deleted. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(state.resolve("cache"));
    }

    /** {@return the outcome of a whole command} */
    Outcome run(Object... arguments) throws Exception {
        return start(arguments).end(USUAL);
    }

    RunningCommand start(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", redirections() + "exec \"$@\"", "sh",
                // a parent that ignores SIGINT, such as a background job of a shell, would hand that down
                "env", "--default-signal=INT", script().toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path out = home.resolve("command-" + ++started + ".out");
        Path err = home.resolve("command-" + started + ".err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder("work").toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("DEEP_WORKBENCH_HOME", state.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keyring of whoever runs the tests
        environment.putAll(variables);
        return new RunningCommand(builder.start(), out, err);
    }

    /** All commands from now on have that variable in their environment. */
    void set(String variable, String value) {
        variables.put(variable, value);
    }

    /** All commands from now on have an open file descriptor that gives that text. */
    void give(int descriptor, String text) throws IOException {
        given.put(descriptor, Files.writeString(folder("given").resolve(String.valueOf(descriptor)), text));
    }

    private String redirections() {
        return given.entrySet().stream().map(entry -> "exec " + entry.getKey() + "<'" + entry.getValue() + "'; ")
                .collect(Collectors.joining());
    }

    /** {@return the folder that commands are called in} */
    Path workingFolder() throws IOException {
        return folder("work");
    }

    /** {@return a topology of the repository's examples} */
    static Path example() {
        return repository().resolve("examples/phytoplankton/topology.yaml");
    }

    /**
     * {@return a file of the corpus of published topologies} The calling test is aborted where there is none.
     *
     * @param path inside the corpus
     */
    static Path corpus(String path) {
        String variable = System.getenv("DEEP_WORKBENCH_CORPUS");
        Path corpus = variable != null ? Path.of(variable) : repository().resolve("../shared/corpus");
        Path file = corpus.resolve(path).normalize();
        if (Files.notExists(file)) {
            Assumptions.abort("corpus absent");
        }
        System.out.println("corpus file: " + path);
        return file;
    }

    static Path repository() {
        return Path.of(property("workbench.repository"));
    }

    /** {@return the built product} */
    static Path product() {
        return script().resolveSibling("");
    }

    private static Path script() {
        return Path.of(property("workbench.script")).toAbsolutePath();
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("the system property " + name + " is not set");
        }
        return value;
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(home.resolve(name));
    }
}
