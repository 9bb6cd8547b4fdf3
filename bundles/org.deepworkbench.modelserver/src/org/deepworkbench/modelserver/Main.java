package org.deepworkbench.modelserver;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.modelserver.http.DeepaasServer;
import org.deepworkbench.modelserver.images.Flavour;
import org.deepworkbench.modelserver.images.ImageClassification;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.torch.Torch;
import org.deepworkbench.modelserver.training.Trainings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process: reads the token from its standard input, serves one module, says on one line of its standard output
 * where, and ends when the standard input ends; unguarded, in a container, it ends with a signal. Exit codes: 0 ended as asked, 1 cannot serve, 2 wrong usage.
 */
public final class Main {

    private static final Texts TEXTS = Texts.beside(Main.class);
    private static final int CANNOT_SERVE = 1;
    private static final int WRONG_USAGE = 2;
    /** Within this time a running training has ended; the library must not be unloaded under it. */
    private static final Duration SHUTDOWN_PATIENCE = Duration.ofSeconds(3);

    private Main() {
    }

    /** Starts the process; see the README of this bundle for the arguments. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        PrintStream parent = System.out;
        // Only the one line may reach the parent, whatever a library prints.
        System.setOut(System.err);
        try {
            serve(Options.parse(List.of(arguments)), new LifeLine(System.in), parent);
        } catch (IllegalArgumentException e) {
            end(parent, WRONG_USAGE, e.getMessage());
        } catch (IOException e) {
            end(parent, CANNOT_SERVE, e.getMessage());
        }
    }

    private static void serve(Options options, LifeLine lifeLine, PrintStream parent) throws IOException {
        Module module = module(options);
        Optional<String> token = options.guarded() ? Optional.of(token(lifeLine)) : Optional.empty();
        try {
            Files.createDirectories(options.work());
        } catch (IOException e) {
            throw new IOException(TEXTS.get("work", options.work(), IoReason.of(e)), e);
        }
        Trainings trainings = new Trainings(module, options.work().resolve("trainings"), Clock.systemUTC());
        DeepaasServer server = listen(options, token, module, trainings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, trainings), "stop"));
        if (options.guarded()) {
            lifeLine.onEnd(() -> System.exit(0));
        }
        tell(parent, server);
        module.warmUp();
    }

    private static String token(LifeLine lifeLine) throws IOException {
        String token = lifeLine.readToken();
        if (token.isEmpty()) {
            throw new IllegalArgumentException(TEXTS.get("token"));
        }
        return token;
    }

    private static Module module(Options options) {
        if (!options.module().equals(ImageClassification.NAME)) {
            throw new IllegalArgumentException(TEXTS.get("module", options.module(), ImageClassification.NAME));
        }
        Flavour flavour = Flavour.of(options.flavour()).orElseThrow(() -> new IllegalArgumentException(
                TEXTS.get("flavour", options.flavour(), String.join(", ", Flavour.words()))));
        return new ImageClassification(flavour, options.work(), new Torch(options.threads()));
    }

    private static DeepaasServer listen(Options options, Optional<String> token, Module module,
            Trainings trainings) throws IOException {
        try {
            return DeepaasServer.start(options.host(), options.port(), token, module, trainings);
        } catch (IOException e) {
            boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
            throw new IOException(TEXTS.get(taken ? "port" : "listen", options.host(), options.port(), e.getMessage()),
                    e);
        }
    }

    private static void tell(PrintStream parent, DeepaasServer server) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("listening", server.address().toString());
        line.put("pid", ProcessHandle.current().pid());
        parent.println(new ObjectMapper().writeValueAsString(line));
        parent.flush();
    }

    private static void end(PrintStream parent, int code, String message) {
        try {
            parent.println(new ObjectMapper().writeValueAsString(Map.of("error", message)));
        } catch (IOException e) {
            parent.println(message);
        }
        parent.flush();
        System.exit(code);
    }

    private static void stop(DeepaasServer server, Trainings trainings) {
        Logger log = LoggerFactory.getLogger(Main.class);
        log.info("stopping");
        trainings.close();
        try {
            if (!trainings.awaitIdle(SHUTDOWN_PATIENCE)) {
                log.warn("a training did not end in time");
                Runtime.getRuntime().halt(CANNOT_SERVE);
            }
            server.close();
        } catch (IOException e) {
            log.warn("the server did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
