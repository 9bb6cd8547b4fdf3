package org.deepworkbench.engine.local.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/**
 * A running model-server process. The token goes to its standard input, which then stays open: its end tells the
 * process that nobody needs it any more, also when this process is killed.
 */
final class ModelServer {

    private static final long LISTENS_WITHIN_SECONDS = 90;
    private static final long ENDS_WITHIN_SECONDS = 2;
    /** The model server gives a training three seconds to keep a checkpoint. */
    private static final long STOPS_WITHIN_SECONDS = 4;
    /** The first to end writes an archive of its classes for those that come, which takes seconds on a busy machine. */
    private static final long ENDS_WITH_ARCHIVE_WITHIN_SECONDS = 20;
    private static final long LAST_WORDS_MILLIS = 500;
    private static final int LONGEST_FIRST_LINE = 4096;
    private static final int TOKEN_BYTES = 32;
    private static final Pattern LISTENING = Pattern
            .compile("\"listening\"\\s*:\\s*\"(http://127\\.0\\.0\\.1:\\d{1,5})/?\""); //$NON-NLS-1$

    private static final Pattern ERROR = Pattern.compile("\"error\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\""); //$NON-NLS-1$

    private final ServerSpec spec;
    private final Process process;
    private final Secret token;
    private final OutputLog log;
    private final Optional<MemoryWatch> memory;
    private final List<Thread> pumps = new ArrayList<>();
    private final CompletableFuture<URI> listening = new CompletableFuture<>();
    private volatile String refusal = ""; //$NON-NLS-1$
    private volatile boolean stopping;

    private ModelServer(ServerSpec spec, Process process, Secret token, OutputLog log) {
        this.spec = spec;
        this.process = process;
        this.token = token;
        this.log = log;
        this.memory = spec.memoryLimit().isPresent()
                ? Optional.of(new MemoryWatch(process, spec.memoryLimit().getAsLong())) : Optional.empty();
    }

    /**
     * Starts the process and waits until it listens.
     *
     * @throws FaultException             if it does not; nothing is left running then
     * @throws OperationCanceledException if the monitor was cancelled; nothing is left running then
     */
    static ModelServer start(ServerSpec spec, IProgressMonitor monitor) throws FaultException {
        requireFree(spec);
        ModelServer server = launch(spec);
        try {
            server.begin();
            server.awaitListening(monitor);
            return server;
        } catch (FaultException | OperationCanceledException e) {
            server.stop();
            throw e;
        }
    }

    private static void requireFree(ServerSpec spec) throws FaultException {
        if (spec.port().isEmpty()) {
            return;
        }
        int port = spec.port().getAsInt();
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException e) {
            throw new FaultException(new Fault(NLS.bind(Messages.Server_portTaken, port), spec.node(),
                    String.valueOf(e.getMessage()), Messages.Server_portTakenRemedy), e);
        }
    }

    private static ModelServer launch(ServerSpec spec) throws FaultException {
        ProcessBuilder builder = new ProcessBuilder(spec.command()).directory(spec.folder().toFile());
        builder.environment().clear();
        builder.environment().putAll(spec.environment());
        try {
            OutputLog log = new OutputLog(spec.log());
            byte[] random = new byte[TOKEN_BYTES];
            new SecureRandom().nextBytes(random);
            Secret token = new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            return new ModelServer(spec, builder.start(), token, log);
        } catch (IOException e) {
            throw new FaultException(new Fault(NLS.bind(Messages.Server_cannotStart, spec.node()),
                    spec.command().get(0), String.valueOf(e.getMessage()), Messages.Server_cannotStartRemedy), e);
        }
    }

    private void begin() {
        log.note(spec.announcement());
        memory.ifPresent(MemoryWatch::start);
        process.onExit().thenRun(() -> listening.completeExceptionally(new IOException("ended"))); //$NON-NLS-1$
        pump("stdout", this::readOutput); //$NON-NLS-1$
        pump("stderr", () -> copy(process.errorReader(StandardCharsets.UTF_8))); //$NON-NLS-1$
        try {
            OutputStream input = process.getOutputStream(); // stays open as the life-line
            input.write((token.reveal() + "\n").getBytes(StandardCharsets.US_ASCII)); //$NON-NLS-1$
            input.flush();
        } catch (IOException e) {
            log.add(e.getMessage() + "\n"); // it has ended already, which is noticed elsewhere //$NON-NLS-1$
        }
    }

    private interface Pump {
        void run() throws IOException;
    }

    private void pump(String name, Pump pump) {
        pumps.add(Thread.ofPlatform().daemon().name(name + "-" + process.pid()).start(() -> { //$NON-NLS-1$
            try {
                pump.run();
            } catch (IOException e) {
                log.add(e.getMessage() + "\n"); // the process has ended //$NON-NLS-1$
            }
        }));
    }

    /** The first line tells the address, or why there will be none; what follows is log. */
    private void readOutput() throws IOException {
        try (BufferedReader output = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            for (int c = output.read(); c >= 0 && c != '\n' && line.length() < LONGEST_FIRST_LINE; c = output.read()) {
                line.append((char) c);
            }
            Matcher matcher = LISTENING.matcher(line);
            if (matcher.find()) {
                listening.complete(URI.create(matcher.group(1) + "/")); //$NON-NLS-1$
            } else {
                refusal = error(line.toString()).orElse(""); //$NON-NLS-1$
                log.add((refusal.isEmpty() ? line : refusal) + "\n"); //$NON-NLS-1$
            }
            copy(output);
        }
    }

    /** {@return why the process could not do what it was asked, where its one line says so} */
    static Optional<String> error(String line) {
        Matcher error = ERROR.matcher(line);
        return error.find() ? Optional.of(error.group(1).replaceAll("\\\\(.)", "$1")) : Optional.empty(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void copy(Reader from) throws IOException {
        char[] piece = new char[4096];
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
            log.add(new String(piece, 0, read));
        }
    }

    private void awaitListening(IProgressMonitor monitor) throws FaultException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LISTENS_WITHIN_SECONDS);
        while (true) {
            try {
                listening.get(100, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (System.nanoTime() > deadline) {
                    throw new FaultException(new Fault(NLS.bind(Messages.Server_silent, spec.node()),
                            spec.log().path().toString(), log.lastLines(), Messages.Server_endedRemedy), e);
                }
            } catch (ExecutionException e) {
                throw new FaultException(reasonOfEnd(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
        }
    }

    /** {@return where it listens} */
    URI uri() {
        return listening.join();
    }

    Secret token() {
        return token;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Calls back once when the process ends by itself, with the reason; not when it is stopped. */
    void onDeath(Consumer<Fault> listener) {
        process.onExit().thenRunAsync(() -> {
            if (!stopping) {
                Fault reason = reasonOfEnd();
                log.close();
                listener.accept(reason);
            }
        }, task -> Thread.ofVirtual().name("ended-" + process.pid()).start(task)); //$NON-NLS-1$
    }

    private Fault reasonOfEnd() {
        int code = exitCode();
        if (!refusal.isEmpty()) {
            return new Fault(NLS.bind(Messages.Server_refuses, spec.node()), "", refusal, ""); //$NON-NLS-1$
        }
        String how = memory.filter(MemoryWatch::exceeded).isPresent()
                ? NLS.bind(Messages.Server_overMemory, spec.memoryLimit().orElse(0) / 1_000_000)
                : howItEnded(code);
        boolean tells = code != 137 && !log.lastLines().isEmpty();
        return new Fault(NLS.bind(Messages.Server_ended, spec.node()), spec.log().path().toString(),
                tells ? how + " " + NLS.bind(Messages.Server_lastLines, log.lastLines()) : how, //$NON-NLS-1$
                memory.filter(MemoryWatch::exceeded).isPresent() ? Messages.Server_overMemoryRemedy
                        : Messages.Server_endedRemedy);
    }

    private int exitCode() {
        try {
            boolean ended = process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
            awaitLastWords();
            return ended ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** What it wrote before it ended may still be on its way. */
    private void awaitLastWords() throws InterruptedException {
        for (Thread pump : pumps) {
            pump.join(LAST_WORDS_MILLIS);
        }
    }

    /** Java reports the end by a signal as 128 and the number of the signal. */
    private static String howItEnded(int code) {
        return switch (code) {
            case 137 -> Messages.Server_killed;
            case 134, 135, 136, 139 -> NLS.bind(Messages.Server_crashed, code - 128);
            case 143 -> Messages.Server_terminated;
            default -> NLS.bind(Messages.Server_exitCode, code);
        };
    }

    private long endsWithin() {
        return spec.writesArchive() ? ENDS_WITH_ARCHIVE_WITHIN_SECONDS : STOPS_WITHIN_SECONDS;
    }

    /** Ends the process, gently first; returns when it has ended. Harmless when it has ended already. */
    void stop() {
        stopping = true;
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            log.add(e.getMessage() + "\n"); // it has ended already //$NON-NLS-1$
        }
        process.toHandle().destroy(); // unlike the process's own, this leaves its output open for its last words
        try {
            if (!process.waitFor(endsWithin(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
            }
            awaitLastWords();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        log.close();
    }
}
