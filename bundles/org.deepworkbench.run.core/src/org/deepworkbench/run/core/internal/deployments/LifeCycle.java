package org.deepworkbench.run.core.internal.deployments;

import static org.deepworkbench.spi.engine.DeploymentState.DEGRADED;
import static org.deepworkbench.spi.engine.DeploymentState.FAILED;
import static org.deepworkbench.spi.engine.DeploymentState.IN_PROGRESS;
import static org.deepworkbench.spi.engine.DeploymentState.PLANNED;
import static org.deepworkbench.spi.engine.DeploymentState.RUNNING;
import static org.deepworkbench.spi.engine.DeploymentState.STOPPED;
import static org.deepworkbench.spi.engine.DeploymentState.STOPPING;
import static org.deepworkbench.spi.engine.DeploymentState.SUBMITTED;
import static org.deepworkbench.spi.engine.DeploymentState.UNKNOWN;
import static org.deepworkbench.spi.engine.DeploymentState.UPDATING;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.spi.engine.DeploymentState;

/** Which state of a deployment may follow which, the same for every engine. */
final class LifeCycle {

    private static final Map<DeploymentState, Set<DeploymentState>> NEXT = new EnumMap<>(DeploymentState.class);

    static {
        Set<DeploymentState> alive = EnumSet.of(IN_PROGRESS, RUNNING, DEGRADED, UPDATING, STOPPING, STOPPED, FAILED,
                UNKNOWN);
        NEXT.put(PLANNED, EnumSet.of(SUBMITTED, STOPPED, FAILED));
        for (DeploymentState from : EnumSet.of(SUBMITTED, IN_PROGRESS, RUNNING, DEGRADED, UPDATING, UNKNOWN)) {
            NEXT.put(from, alive);
        }
        // An end that was asked for is never taken back, and goes on to be asked for until it has come.
        NEXT.put(STOPPING, EnumSet.of(STOPPED, UNKNOWN));
        // What failed may have left something on its target, which is then ended.
        NEXT.put(FAILED, EnumSet.of(STOPPING));
        NEXT.put(STOPPED, EnumSet.noneOf(DeploymentState.class));
    }

    private LifeCycle() {
    }

    /** {@return whether the one state may follow the other, or is the same} */
    static boolean allows(DeploymentState from, DeploymentState to) {
        return from == to || NEXT.get(from).contains(to);
    }

    /** {@return the state after a report: the reported one if it may follow, else the one it is in} */
    static DeploymentState next(DeploymentState from, DeploymentState reported) {
        return allows(from, reported) ? reported : from;
    }

    /** {@return whether it is on its way to another state by itself} */
    static boolean changes(DeploymentState state) {
        return switch (state) {
            case PLANNED, SUBMITTED, IN_PROGRESS, UPDATING, STOPPING -> true;
            case RUNNING, DEGRADED, UNKNOWN, STOPPED, FAILED -> false;
        };
    }
}
