package org.deepworkbench.modelserver;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.modelserver.http.DeepaasServer;
import org.deepworkbench.modelserver.http.Model;
import org.deepworkbench.modelserver.http.ServerSettings;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.torch.Torch;
import org.deepworkbench.modelserver.training.TrainingQueue;
import org.deepworkbench.modelserver.training.Trainings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules of this process, their trainings and the server before them; ends in order when the process ends. */
final class Service {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);
    private static final Texts TEXTS = Texts.beside(Service.class);
    /** Within this time a running training has ended; the library must not be unloaded under it. */
    private static final Duration SHUTDOWN_PATIENCE = Duration.ofSeconds(3);
    private static final Duration LOADING_PATIENCE = Duration.ofMinutes(1);
    private static final int NOT_IN_TIME = 1;

    private final List<Module> modules;
    private final Torch torch;
    private final TrainingQueue queue;
    private final DeepaasServer server;
    private final WorkFolder work;

    private Service(List<Module> modules, Torch torch, TrainingQueue queue, DeepaasServer server, WorkFolder work) {
        this.modules = modules;
        this.torch = torch;
        this.queue = queue;
        this.server = server;
        this.work = work;
    }

    /**
     * Starts to serve.
     *
     * @param lifeLine gives the token that clients must present, and ends the process with its own end; each if the
     *                 options say so
     * @throws IllegalArgumentException if the options cannot be followed, with a sentence
     * @throws IOException              if the folder cannot be made or the port not be listened at, with a sentence
     */
    static Service start(Options options, LifeLine lifeLine) throws IOException {
        Torch torch = new Torch(options.threads(), options.device());
        List<Module> modules = Modules.make(options.modules(), options.work(), torch);
        Optional<String> token = options.access() == Access.TOKEN ? Optional.of(token(lifeLine)) : Optional.empty();
        if (options.access() == Access.THIS_MACHINE) {
            LOG.warn(TEXTS.get("access.open"));
        }
        WorkFolder work = WorkFolder.hold(options.work(), SHUTDOWN_PATIENCE.plusSeconds(2));
        TrainingQueue queue = new TrainingQueue();
        Path kept = options.work().resolve("trainings");
        List<Model> models = modules.stream()
                .map(module -> new Model(module, new Trainings(module, kept, Clock.systemUTC(), queue))).toList();
        Service service = new Service(modules, torch, queue, listen(options, token, models), work);
        Runtime.getRuntime().addShutdownHook(new Thread(service::stop, "stop"));
        if (options.access().hasLifeLine()) {
            lifeLine.onEnd(() -> System.exit(0));
        }
        return service;
    }

    private static String token(LifeLine lifeLine) throws IOException {
        String token = lifeLine.readToken();
        if (token.isEmpty()) {
            throw new IllegalArgumentException(TEXTS.get("token"));
        }
        return token;
    }

    private static DeepaasServer listen(Options options, Optional<String> token, List<Model> models)
            throws IOException {
        try {
            return DeepaasServer.start(new ServerSettings(options.host(), options.port(), token, options.work(),
                    options.limits()), models);
        } catch (IOException e) {
            boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
            throw new IOException(TEXTS.get(taken ? "port" : "listen", options.host(), options.port(), e.getMessage()),
                    e);
        }
    }

    /** {@return where it listens} */
    URI address() {
        return server.address();
    }

    /** Lets the modules load what their first use would otherwise wait for. */
    void warmUp() {
        modules.forEach(Module::warmUp);
    }

    private void stop() {
        LOG.info("stopping");
        queue.close();
        try {
            if (!queue.awaitIdle(SHUTDOWN_PATIENCE)) {
                LOG.warn("a training did not end in time");
                Runtime.getRuntime().halt(NOT_IN_TIME);
            }
            server.close();
            work.close();
            torch.settle(LOADING_PATIENCE);
        } catch (IOException e) {
            LOG.warn("the server did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
