package org.deepworkbench.run.ui.internal.deployments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.StateWords;
import org.deepworkbench.ui.Icons;

/**
 * Something that happened to a deployment.
 *
 * @param time when it was noticed
 * @param sign what kind of thing
 * @param text for people; may be a service's own words
 * @param where the part concerned; empty for the whole
 */
record Happening(Instant time, Icons sign, String text, String where) {

    /** {@return the states it went through and what it was told, newest first} */
    static List<Happening> of(Deployment deployment) {
        List<Happening> all = new ArrayList<>();
        deployment.history().forEach(passage -> all.add(new Happening(passage.time(),
                DeploymentWords.icon(passage.state()), StateWords.of(passage.state()), ""))); //$NON-NLS-1$
        deployment.status().causes().forEach(cause -> all.add(new Happening(cause.time(),
                cause.trouble() ? Icons.CAUTION : Icons.INFO, cause.text(), cause.where())));
        all.sort(Comparator.comparing(Happening::time).reversed());
        return all;
    }
}
