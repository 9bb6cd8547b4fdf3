package org.deepworkbench.sandbox;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.sandbox.internal.im.InfrastructureManagerService;
import org.deepworkbench.sandbox.internal.orchestrator.OrchestratorService;
import org.deepworkbench.sandbox.internal.play.SandboxTime;
import org.deepworkbench.sandbox.internal.play.Stage;
import org.deepworkbench.sandbox.internal.play.Templates;
import org.deepworkbench.sandbox.internal.play.Works;
import org.deepworkbench.sandbox.internal.wire.Dice;
import org.deepworkbench.sandbox.internal.wire.Front;
import org.deepworkbench.sandbox.internal.wire.Service;

/**
 * A server that behaves as a service of INDIGO does. It can be reached from this machine only, and keeps nothing when
 * it is closed. Each of its answers says that it is a sandbox: in the header {@link #HEADER}, in its version, and in
 * the names of its sites.
 */
public final class Sandbox implements AutoCloseable {

    /** Header of every answer of a sandbox, whose value is the service that it plays. Real services do not have it. */
    public static final String HEADER = "X-Deep-Workbench-Sandbox";

    private static final Duration SKEW = Duration.ofHours(-3);
    private static final long BEAT_MILLIS = 200;

    private final Service service;
    private final Dice dice;
    private final Works works;
    private final Front front;
    private final ScheduledExecutorService beat = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("sandbox").factory());

    private Sandbox(Service service, Dice dice, Works works, Front front) {
        this.service = service;
        this.dice = dice;
        this.works = works;
        this.front = front;
    }

    /**
     * Starts a sandbox.
     *
     * @throws IOException if its port is taken
     */
    public static Sandbox start(SandboxKind kind, SandboxOptions options, Ground ground) throws IOException {
        Dice dice = new Dice(options.faults(), options.seed());
        Optional<Duration> skew = Optional.of(SKEW).filter(wrong -> dice.falls(Mishap.CLOCK_SKEW));
        SandboxTime time = new SandboxTime(InstantSource.system(), options.speed(), skew.orElse(Duration.ZERO));
        Works works = new Works(ground);
        Stage stage = new Stage(time, dice, works);
        Templates templates = new Templates(ground.modules());
        Service service = switch (kind) {
            case ORCHESTRATOR -> new OrchestratorService(templates, stage, options);
            case IM -> new InfrastructureManagerService(templates, stage, options);
        };
        try {
            Sandbox sandbox = new Sandbox(service, dice, works,
                    new Front(options.port(), service, dice, options.speed(), skew));
            sandbox.beat.scheduleWithFixedDelay(service::play, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
            return sandbox;
        } catch (IOException e) {
            works.close();
            throw e;
        }
    }

    /** {@return its address, without a trailing slash} */
    public URI address() {
        return front.address();
    }

    /** {@return the templates of everything that lives in it, whatever goes wrong on the way to callers} For tests. */
    public List<String> templates() {
        return service.templates();
    }

    /** From now on nothing goes wrong but the clock. For tests. */
    public void calm() {
        dice.calm();
    }

    /** Ends it with everything that it runs. */
    @Override
    public void close() {
        beat.shutdownNow();
        front.close();
        works.close();
    }
}
