package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.http.PlainText;

/** What the Orchestrator did about a deployment, step by step and site by site. Used under the deployment's lock. */
final class History {

    private static final int LONGEST = 2000;

    private final List<Cause> causes = new ArrayList<>();
    private Optional<RemoteDeployment> before = Optional.empty();

    /** Notes what is new since it was last looked at. */
    void note(RemoteDeployment now, Instant time) {
        boolean moved = before.isEmpty() || !before.get().site().equals(now.site())
                || !before.get().task().equals(now.task());
        if (moved && now.status().isInProgress()) {
            Steps.of(now).ifPresent(step -> add(time, now.site().orElse(""), step, false)); //$NON-NLS-1$
        }
        boolean told = before.isEmpty() || !before.get().reason().equals(now.reason());
        if (told && now.reason().isPresent()) {
            // The reason of what has failed as a whole is told as its fault.
            boolean attempt = now.status().isInProgress();
            if (attempt || now.status() == RemoteStatus.UPDATE_FAILED) {
                add(time, now.site().orElse(""), PlainText.of(now.reason().get(), "text/plain", LONGEST), !attempt); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        before = Optional.of(now);
    }

    /** Notes what this side did or met. */
    void add(Instant time, String where, String text, boolean trouble) {
        causes.add(new Cause(time, where, text, trouble));
        if (causes.size() > DeploymentStatus.MOST_CAUSES) {
            causes.removeFirst();
        }
    }

    List<Cause> all() {
        return List.copyOf(causes);
    }
}
