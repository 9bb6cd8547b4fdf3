package org.deepworkbench.run.core.internal.deployments;

import java.time.Duration;
import java.util.function.Consumer;
import org.deepworkbench.run.core.internal.pace.Cadence;
import org.deepworkbench.run.core.internal.pace.Clockwork;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Endpoint;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Asks the endpoints of one deployment what answers there: at once when they are opened, often until they answer,
 * seldom from then on.
 */
final class Questions {

    private static final Duration FAST = Duration.ofMillis(150);
    private static final Duration SLOWEST_WAITING = Duration.ofSeconds(2);

    private final LiveDeployment deployment;
    private final Clockwork clockwork;
    private final EndpointAnswer.Asker asker;
    private final IProgressMonitor monitor;
    private final Consumer<Fault> lost;
    private final Cadence cadence;
    private int newest;

    /** @param lost told when a deployment that was to offer a module never did */
    Questions(LiveDeployment deployment, Clockwork clockwork, EndpointAnswer.Asker asker, IProgressMonitor monitor,
            Consumer<Fault> lost) {
        this.deployment = deployment;
        this.clockwork = clockwork;
        this.asker = asker;
        this.monitor = monitor;
        this.lost = lost;
        this.cadence = new Cadence(FAST, SLOWEST_WAITING, clockwork.random());
        deployment.onEndpoints(() -> askAfter(Duration.ZERO));
    }

    /** In place of the round that was to come. */
    private synchronized void askAfter(Duration pause) {
        int mine = ++newest;
        clockwork.after(pause, () -> ask(mine));
    }

    private synchronized boolean isNewest(int mine) {
        return mine == newest;
    }

    private boolean goesOn(int mine) {
        return isNewest(mine) && !deployment.isReleased() && !deployment.isOver();
    }

    private void ask(int mine) {
        for (Endpoint endpoint : deployment.endpoints()) {
            if (!goesOn(mine)) {
                return;
            }
            try {
                deployment.answered(endpoint, asker.ask(endpoint, monitor));
            } catch (OperationCanceledException e) {
                return; // this process ends
            }
        }
        deployment.lost().ifPresent(lost);
        if (goesOn(mine) && !deployment.endpoints().isEmpty()) {
            askAfter(!deployment.anySilent() ? cadence.steady()
                    : LifeCycle.changes(deployment.state()) ? cadence.changing() : cadence.unanswered());
        }
    }
}
