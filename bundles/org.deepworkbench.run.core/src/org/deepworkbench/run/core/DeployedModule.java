package org.deepworkbench.run.core;

import org.deepworkbench.run.core.deepaas.Model;
import org.deepworkbench.spi.engine.Endpoint;

/**
 * A module that answers behind an endpoint of a deployment.
 *
 * @param endpoint where it was found
 * @param model    what it says of itself; untrusted, show as plain text only
 */
public record DeployedModule(Endpoint endpoint, Model model) {
}
