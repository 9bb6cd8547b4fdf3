package org.deepworkbench.engine.indigo.internal.im;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeploymentStatus;

/** What happened to a deployment, each thing told once. Safe to use from any thread. */
final class Causes {

    private final List<Cause> all = new ArrayList<>();

    /** A step on its way. */
    void step(String text) {
        add("", text, false); //$NON-NLS-1$
    }

    /** Something that went wrong. */
    void trouble(String where, String text) {
        add(where, text, true);
    }

    private synchronized void add(String where, String text, boolean trouble) {
        boolean known = trouble
                ? all.stream().anyMatch(cause -> cause.where().equals(where) && cause.text().equals(text))
                : !all.isEmpty() && all.getLast().text().equals(text);
        if (!known) {
            all.add(new Cause(Instant.now(), where, text, trouble));
            if (all.size() > DeploymentStatus.MOST_CAUSES) {
                all.removeFirst();
            }
        }
    }

    synchronized List<Cause> all() {
        return List.copyOf(all);
    }
}
