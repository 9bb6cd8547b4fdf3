package org.deepworkbench.compute.internal.gpu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepworkbench.compute.internal.gpu.ProbeException.Kind;
import org.deepworkbench.compute.internal.nvidia.Answer;

/** A running probe process. Whatever it does, each question is answered, or given up, in time. For one thread. */
final class ProbeProcess implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_LINE = 1 << 20;
    private static final int TOLD = 200;
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);
    private static final int SIGNALS = 128;
    private static final int REPORT_LINES = 20;
    private static final Pattern SIGNAL = Pattern.compile("SIG[A-Z]+|EXCEPTION_[A-Z_]+"); //$NON-NLS-1$
    /** In the temporary folder of the process. */
    static final String CRASH_REPORT = "crash.log"; //$NON-NLS-1$

    private final Path temporary;
    private final Process process;
    /** Lines as they come; empty when there will be no more. */
    private final BlockingQueue<Optional<String>> lines = new ArrayBlockingQueue<>(64);
    private volatile String lastWords = ""; //$NON-NLS-1$
    private final Thread errors;

    /** @throws ProbeException if it cannot be started */
    ProbeProcess(ProbeCommand command) throws ProbeException {
        try {
            temporary = Files.createTempDirectory("deep-workbench-probe"); //$NON-NLS-1$
            process = command.builder(temporary).start();
        } catch (IOException e) {
            throw new ProbeException(Kind.NOT_STARTED, String.valueOf(e.getMessage()));
        }
        daemon("answers", this::readAnswers); //$NON-NLS-1$
        errors = daemon("errors", this::readErrors); //$NON-NLS-1$
    }

    private Thread daemon(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name("probe-" + name + '-' + process.pid()).start(work); //$NON-NLS-1$
    }

    /**
     * Asks how the cards are.
     *
     * @throws ProbeException if no answer comes in time, or ever; the process is of no more use then
     */
    Answer ask(Duration patience) throws ProbeException, InterruptedException {
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw end();
        }
        String answer = answer(patience);
        try {
            return JSON.readValue(answer, Answer.class);
        } catch (JsonProcessingException e) {
            throw new ProbeException(Kind.GARBLED, beginning(answer));
        }
    }

    /** Libraries may print what they like between the answers. */
    private String answer(Duration patience) throws ProbeException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<String> line = lines.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null) { // nothing within the time
                throw new ProbeException(Kind.SILENT, Long.toString(Math.max(1, patience.toSeconds())));
            }
            if (line.isEmpty()) {
                throw end();
            }
            if (line.get().startsWith("{")) { //$NON-NLS-1$
                return line.get();
            }
            lastWords = beginning(line.get());
        }
    }

    private ProbeException end() {
        try {
            if (!process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                return new ProbeException(Kind.GARBLED, lastWords);
            }
            errors.join(LAST_WORDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return crash().map(signal -> new ProbeException(Kind.CRASHED, signal))
                .orElseGet(() -> new ProbeException(Kind.ENDED, lastWords));
    }

    /** {@return the signal that ended it} Java reports its crash in a file; its exit code tells nothing then. */
    private Optional<String> crash() {
        try (Stream<String> report = Files.lines(temporary.resolve(CRASH_REPORT), StandardCharsets.ISO_8859_1)) {
            return report.limit(REPORT_LINES).map(SIGNAL::matcher).filter(Matcher::find).map(found -> found.group())
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            int code = process.isAlive() ? 0 : process.exitValue();
            return code > SIGNALS ? Optional.of(Integer.toString(code - SIGNALS)) : Optional.empty();
        }
    }

    private void readAnswers() {
        try (Reader answers = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            StringBuilder line = new StringBuilder();
            for (int c = answers.read(); c >= 0; c = answers.read()) {
                if (c == '\n') {
                    lines.put(Optional.of(line.toString()));
                    line.setLength(0);
                } else if (line.length() < LONGEST_LINE) {
                    line.append((char) c);
                }
            }
            lines.put(Optional.empty());
        } catch (IOException e) {
            lines.offer(Optional.empty()); // closed while it was read
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readErrors() {
        try (Stream<String> told = process.errorReader(StandardCharsets.UTF_8).lines()) {
            told.map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> lastWords = beginning(line));
        } catch (UncheckedIOException e) {
            return; // closed while it was read
        }
    }

    private static String beginning(String text) {
        return text.length() <= TOLD ? text : text.substring(0, TOLD) + '…';
    }

    /** Ends the process, and clears away what it left. One that hangs in the driver is given up after a moment. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            if (process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                clear();
            } else {
                process.onExit().thenRun(this::clear);
            }
        } catch (InterruptedException e) {
            process.onExit().thenRun(this::clear);
            Thread.currentThread().interrupt();
        }
    }

    private void clear() {
        try (Stream<Path> files = Files.list(temporary)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            return; // the system clears its temporary folder itself
        }
    }
}
