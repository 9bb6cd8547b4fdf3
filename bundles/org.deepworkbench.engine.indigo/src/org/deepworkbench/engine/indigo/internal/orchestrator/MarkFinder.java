package org.deepworkbench.engine.indigo.internal.orchestrator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.engine.indigo.internal.http.RefusedException;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.UnansweredException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Finds a deployment by its mark, among the person's deployments that were made since it was sent. A template keeps its
 * mark, so each is read once only, however many deployments are looked for. Safe to use from any thread.
 */
final class MarkFinder {

    private static final String FIRST_PAGE = "createdBy=me&size=100"; //$NON-NLS-1$
    private static final int MOST_PAGES = 50;
    private static final int MOST_KNOWN = 10_000;
    /** Times are told to the minute, and the two clocks are compared over a slow line. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final OrchestratorApi api;
    private final Map<String, Optional<String>> marks = new LinkedHashMap<>();

    MarkFinder(OrchestratorApi api) {
        this.api = api;
    }

    /**
     * @param mark what to look for
     * @param sent when it was sent, by the Orchestrator's clock
     * @return the deployment; empty if there is none just now
     * @throws UnansweredException if the list changed while it was read
     */
    Optional<RemoteDeployment> find(String mark, Instant sent, IProgressMonitor monitor) throws FaultException {
        Optional<String> query = Optional.of(FIRST_PAGE);
        long total = -1;
        for (int pages = 0; query.isPresent(); pages++) {
            OrchestratorApi.Page page = api.mine(query.get(), monitor);
            if (total >= 0 && page.total() != total || pages == MOST_PAGES) {
                throw unclear(); // what is removed meanwhile moves others over the edge of a page
            }
            total = page.total();
            for (JsonNode json : page.content()) {
                RemoteDeployment candidate =
                        RemoteDeployment.read(json).orElseThrow(() -> api.strange("deployments")); //$NON-NLS-1$
                if (isOlder(candidate, sent)) {
                    return Optional.empty();
                }
                if (candidate.status() != RemoteStatus.DELETE_COMPLETE
                        && mark(candidate.id(), monitor).filter(mark::equals).isPresent()) {
                    return Optional.of(candidate);
                }
            }
            query = page.next();
        }
        return Optional.empty();
    }

    private static boolean isOlder(RemoteDeployment candidate, Instant sent) {
        return candidate.created().filter(created -> created.isBefore(sent.minus(MARGIN))).isPresent();
    }

    private Optional<String> mark(String id, IProgressMonitor monitor) throws FaultException {
        synchronized (marks) {
            if (marks.containsKey(id)) {
                return marks.get(id);
            }
        }
        Optional<String> mark;
        try {
            mark = Mark.read(api.template(id, monitor));
        } catch (RefusedException e) {
            if (OrchestratorApi.isGone(e)) {
                return Optional.empty();
            }
            throw e;
        }
        synchronized (marks) {
            if (marks.size() >= MOST_KNOWN) {
                marks.clear();
            }
            marks.put(id, mark);
        }
        return mark;
    }

    private UnansweredException unclear() {
        return new UnansweredException(new Fault(Messages.Finder_unclear, api.address().toString(),
                NLS.bind(Messages.Finder_unclearWhy, MOST_PAGES * 100), Messages.Finder_remedy), Optional.empty(),
                null);
    }
}
