package org.deepworkbench.run.core.internal.overlay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentListener;
import org.deepworkbench.run.core.internal.pace.Clockwork;
import org.deepworkbench.spi.overlay.RuntimeOverlay;

/** Tells one receiver of the deployments that concern it, however many changes there are, a few times a second. */
final class Follower implements DeploymentListener {

    /** Often enough for the eye. */
    static final Duration APART = Duration.ofMillis(250);

    private final Clockwork clockwork;
    private final Predicate<Deployment> concerns;
    private final Supplier<List<Deployment>> all;
    private final Consumer<List<RuntimeOverlay>> receiver;
    private Instant free = Instant.MIN;
    private boolean pending;
    private boolean ended;
    private List<RuntimeOverlay> told;

    Follower(Clockwork clockwork, Predicate<Deployment> concerns, Supplier<List<Deployment>> all,
            Consumer<List<RuntimeOverlay>> receiver) {
        this.clockwork = clockwork;
        this.concerns = concerns;
        this.all = all;
        this.receiver = receiver;
    }

    @Override
    public void added(Deployment deployment) {
        changed(deployment);
    }

    @Override
    public void changed(Deployment deployment) {
        if (concerns.test(deployment)) {
            tellSoon();
        }
    }

    @Override
    public void removed(Deployment deployment) {
        changed(deployment);
    }

    /** Has the receiver told, unless it is going to be anyway. */
    synchronized void tellSoon() {
        if (!pending && !ended) {
            pending = true;
            Instant now = clockwork.now();
            clockwork.after(free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO, this::tell);
        }
    }

    /** Tells no more; what is being told at the moment may still arrive. */
    void end() {
        synchronized (this) {
            ended = true;
        }
    }

    private void tell() {
        synchronized (this) {
            pending = false;
            free = clockwork.now().plus(APART);
        }
        deliver(all.get().stream().filter(concerns).map(OverlayReader::read).toList());
    }

    /** One at a time, in order. */
    private synchronized void deliver(List<RuntimeOverlay> now) {
        if (!ended && !now.equals(told)) {
            told = now;
            receiver.accept(now);
        }
    }
}
