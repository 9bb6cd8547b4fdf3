package org.deepworkbench.run.core.internal.overlay;

import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.internal.pace.Clockwork;
import org.deepworkbench.spi.overlay.OverlaySource;

/** Overlays whose time a test moves on. */
public final class OverlayProbe {

    private OverlayProbe() {
    }

    public static OverlaySource of(DeploymentService deployments, Clockwork clockwork) {
        return new Overlays(deployments, clockwork);
    }
}
