package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command that is still going on, with its output in files. */
final class RunningCommand {

    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final Path out;
    private final Path err;
    private final long begin = System.nanoTime();

    RunningCommand(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Waits for the end; a command that does not end in time is killed with all it started. */
    Outcome end(Duration atMost) throws Exception {
        List<ProcessHandle> children = process.descendants().toList();
        if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            Stream.concat(children.stream(), process.descendants()).forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            throw new AssertionError("not ended after " + atMost.toSeconds() + " s\n" + outcome());
        }
        return outcome();
    }

    /** {@return the process of the command itself; the scripts before it have become this process} */
    ProcessHandle handle() {
        return process.toHandle();
    }

    /** {@return all that the command has written so far} */
    String written() {
        return read(out) + read(err);
    }

    /** Waits until the command wrote a text. */
    void awaitText(String text, Duration atMost) {
        Await.until("the command writes \"" + text + "\"; it wrote:\n" + written(), atMost, () -> {
            if (!process.isAlive() && !(written()).contains(text)) {
                throw new AssertionError("ended before it wrote \"" + text + "\"\n" + written());
            }
            return read(out).contains(text) ? Optional.of(true) : Optional.empty();
        });
    }

    /** Waits for the model server that the command starts, and gives its process. */
    ProcessHandle awaitModelServer() {
        return Await.until("a model server is started", START, () -> process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("modelserver")).findFirst());
    }

    /** Sends what Ctrl-C sends. */
    void interrupt() throws Exception {
        signal("INT", handle());
    }

    static void signal(String name, ProcessHandle process) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).inheritIO().start();
        assertEquals(0, kill.waitFor(), "kill -" + name);
    }

    private Outcome outcome() {
        int code = process.isAlive() ? -1 : process.exitValue();
        return new Outcome(code, read(out), read(err), Duration.ofNanos(System.nanoTime() - begin));
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
