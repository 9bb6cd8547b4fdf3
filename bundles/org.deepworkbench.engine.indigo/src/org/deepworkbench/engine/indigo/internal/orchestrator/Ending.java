package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.deepworkbench.engine.indigo.internal.http.Outcome;
import org.deepworkbench.engine.indigo.internal.http.RefusedException;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.StillEndingException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Has a deployment removed, one step at each call. A delete takes minutes, may fail, and may stand still for ever; what
 * counts in the end is that the Orchestrator no longer knows the deployment. Used under the deployment's lock.
 */
final class Ending {

    private final OrchestratorApi api;
    private final OrchestratorSettings settings;
    private final History history;
    private final InstantSource clock;
    private boolean deleteSent;

    Ending(OrchestratorApi api, OrchestratorSettings settings, History history, InstantSource clock) {
        this.api = api;
        this.settings = settings;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Returns when it is gone.
     *
     * @param now how it stands
     * @throws StillEndingException if the Orchestrator is removing it
     * @throws FaultException       if the Orchestrator refuses, or could not remove it; asked again, it is tried again
     */
    void step(RemoteDeployment now, IProgressMonitor monitor) throws FaultException {
        if (now.status() == RemoteStatus.DELETE_FAILED && deleteSent) {
            deleteSent = false;
            throw new FaultException(Report.fault(now).orElseThrow());
        }
        if (now.status() == RemoteStatus.DELETE_IN_PROGRESS) {
            if (!standsStill(now)) {
                throw stillEnding(now);
            }
            free(now);
        }
        delete(now);
        Optional<RemoteDeployment> left = api.find(now.id(), monitor);
        if (left.isPresent()) {
            throw stillEnding(left.get());
        }
    }

    /** Both times are the Orchestrator's. */
    private boolean standsStill(RemoteDeployment now) {
        return now.updated().filter(updated -> Duration.between(updated, api.now()).compareTo(settings.stuck()) > 0)
                .isPresent();
    }

    private void free(RemoteDeployment now) throws FaultException {
        switch (api.freeDelete(now.id())) {
            case Outcome.Done done -> note(NLS.bind(Messages.Ending_freed, settings.stuck().toMinutes()));
            case Outcome.Refused refused -> {
                if (refused.why().status() != RefusedException.CONFLICT) { // else it moved meanwhile
                    throw refused.why();
                }
            }
            case Outcome.NothingMade nothing -> throw nothing.why();
            case Outcome.Uncertain uncertain -> throw uncertain.why();
        }
    }

    private void delete(RemoteDeployment now) throws FaultException {
        boolean force = settings.flag(OrchestratorSettings.FORCE);
        switch (api.delete(now.id(), force)) {
            case Outcome.Done done -> {
                deleteSent = true;
                note(force ? Messages.Ending_forced : Messages.Ending_asked);
            }
            case Outcome.Refused refused -> {
                boolean underWay = refused.why().status() == RefusedException.CONFLICT;
                if (!underWay && !OrchestratorApi.isGone(refused.why())) {
                    throw refused.why();
                }
            }
            case Outcome.NothingMade nothing -> throw nothing.why();
            case Outcome.Uncertain uncertain -> throw uncertain.why();
        }
    }

    private void note(String text) {
        history.add(clock.instant(), "", text, false); //$NON-NLS-1$
    }

    private static StillEndingException stillEnding(RemoteDeployment now) {
        return new StillEndingException(new Fault(Messages.Ending_still, now.site().orElse(""), //$NON-NLS-1$
                now.reason().orElse(""), "")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
