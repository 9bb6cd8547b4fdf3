package org.deepworkbench.engine.docker.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Docker engine that one test starts for itself, to do to it what must not be done to that of the others. */
final class OwnEngine implements AutoCloseable {

    private static final Path SCRIPT = Path.of("../../releng/docker-engine").toAbsolutePath().normalize();

    private final Path folder;
    private final List<String> size;

    private OwnEngine(Path folder, List<String> size) {
        this.folder = folder;
        this.size = size;
    }

    /** @param size of its disk, such as {@code 64m}; none for as much as there is */
    static OwnEngine start(String... size) throws Exception {
        assumeTrue(System.getenv(RealEngine.ADDRESS) != null, "docker engine absent");
        // A socket's path is short, and the folder of the test is not.
        OwnEngine engine = new OwnEngine(Files.createTempDirectory(Path.of("/tmp"), "own-docker"), List.of(size));
        engine.startAgain();
        return engine;
    }

    String address() {
        return "unix://" + folder.resolve("docker.sock");
    }

    void startAgain() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("start", folder.toString()));
        arguments.addAll(size);
        script(arguments);
    }

    /** Ends it at once, as a crash would. */
    void kill() throws IOException {
        ProcessHandle process = ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("pid")).strip()))
                .orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void script(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(arguments);
        Path log = Files.createTempFile("docker-engine", ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertEquals(0, process.waitFor(), () -> {
            try {
                return Files.readString(log, StandardCharsets.UTF_8);
            } catch (IOException e) {
                return e.toString();
            }
        });
        Files.delete(log);
    }

    @Override
    public void close() throws Exception {
        script(List.of("stop", folder.toString()));
    }
}
