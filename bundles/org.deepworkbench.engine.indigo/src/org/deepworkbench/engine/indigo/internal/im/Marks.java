package org.deepworkbench.engine.indigo.internal.im;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.deepworkbench.engine.indigo.internal.http.RefusedException;
import org.deepworkbench.engine.indigo.internal.im.text.SentCopy;
import org.deepworkbench.engine.indigo.internal.im.wire.ImClient;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.UnansweredException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Finds infrastructures by the mark in their templates. A template is read once, for its mark never changes. Safe to
 * use from any thread.
 */
final class Marks {

    private static final int MOST_KNOWN = 20_000;
    private static final int ATTEMPTS = 3;
    private static final int MOST_UNANSWERED = 5;

    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    /**
     * {@return the ids of the infrastructures that bear a mark} One that is just being made may not show its mark yet.
     *
     * @throws FaultException if the service does not tell
     */
    List<String> bearing(String mark, ImClient client, IProgressMonitor monitor) throws FaultException {
        List<String> found = among(client.infrastructuresWith(mark, monitor), mark, client, monitor);
        // What the service looks through when it is asked for a text differs from version to version.
        return found.isEmpty() ? among(client.infrastructures(monitor), mark, client, monitor) : found;
    }

    /** One that does not show its template just now hides none of the others. */
    private List<String> among(List<String> ids, String mark, ImClient client, IProgressMonitor monitor)
            throws FaultException {
        List<String> found = new ArrayList<>();
        List<UnansweredException> unanswered = new ArrayList<>();
        for (String id : ids) {
            try {
                if (markOf(id, client, monitor).filter(mark::equals).isPresent() && !found.contains(id)) {
                    found.add(id);
                }
            } catch (UnansweredException e) {
                unanswered.add(e);
            }
            if (unanswered.size() == MOST_UNANSWERED) {
                break;
            }
        }
        if (found.isEmpty() && !unanswered.isEmpty()) {
            throw unanswered.getFirst();
        }
        return found;
    }

    private Optional<String> markOf(String id, ImClient client, IProgressMonitor monitor) throws FaultException {
        String key = client.address() + id;
        Optional<String> before = known.get(key);
        if (before != null) {
            return before;
        }
        Optional<String> template = template(id, client, monitor);
        Optional<String> mark = template.flatMap(SentCopy::mark);
        if (template.isPresent() && known.size() < MOST_KNOWN) {
            known.put(key, mark);
        }
        return mark;
    }

    /** {@return the template; empty if it was made without one, or has none yet, or is gone} */
    private static Optional<String> template(String id, ImClient client, IProgressMonitor monitor)
            throws FaultException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return Optional.of(client.template(id, monitor));
            } catch (RefusedException e) {
                if (e.isInItsOwnWords()) {
                    return Optional.empty();
                }
                continue; // a gateway that has lost its way must not hide what is there
            }
        }
        return Optional.empty();
    }
}
