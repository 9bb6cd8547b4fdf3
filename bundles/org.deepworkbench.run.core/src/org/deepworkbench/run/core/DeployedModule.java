package org.deepworkbench.run.core;

import java.util.Set;
import org.deepworkbench.run.core.deepaas.Model;
import org.deepworkbench.spi.engine.Endpoint;

/**
 * A module that answers behind an endpoint of a deployment.
 *
 * @param endpoint where it was found
 * @param model    what it says of itself; untrusted, show as plain text only
 */
public record DeployedModule(Endpoint endpoint, Model model) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    /** {@return whether it is a process of this machine, which reads the same files as the workbench} */
    public boolean readsFilesHere() {
        return readsFilesHere(endpoint);
    }

    /** Containers answer on the loopback too, but the workbench gives them no token. */
    static boolean readsFilesHere(Endpoint endpoint) {
        return LOOPBACK.contains(endpoint.uri().getHost()) && endpoint.token().isPresent();
    }
}
