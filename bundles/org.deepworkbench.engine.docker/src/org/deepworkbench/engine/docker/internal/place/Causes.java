package org.deepworkbench.engine.docker.internal.place;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeploymentStatus;

/** What happened to a deployment so far. Safe to use from any thread. */
final class Causes {

    private final Deque<Cause> causes = new ArrayDeque<>();

    /** Adds a step, or a trouble; the same twice in a row is told once. */
    synchronized void add(String where, String text, boolean trouble) {
        Cause last = causes.peekLast();
        if (last != null && last.where().equals(where) && last.text().equals(text)) {
            return;
        }
        causes.add(new Cause(Instant.now(), where, text, trouble));
        if (causes.size() > DeploymentStatus.MOST_CAUSES) {
            causes.removeFirst();
        }
    }

    synchronized List<Cause> all() {
        return List.copyOf(causes);
    }
}
