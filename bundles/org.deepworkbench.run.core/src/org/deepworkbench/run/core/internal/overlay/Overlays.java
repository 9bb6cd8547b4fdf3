package org.deepworkbench.run.core.internal.overlay;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.internal.pace.Clockwork;
import org.deepworkbench.run.core.internal.pace.MachineClockwork;
import org.deepworkbench.spi.overlay.OverlaySource;
import org.deepworkbench.spi.overlay.RuntimeOverlay;

/** Tells how the nodes of deployed topologies are doing. A component, see {@code OSGI-INF/overlays.xml}. */
public final class Overlays implements OverlaySource, AutoCloseable {

    private final DeploymentService deployments;
    private final Clockwork clockwork;

    /** Called by the component runtime. */
    public Overlays(DeploymentService deployments) {
        this(deployments, new MachineClockwork());
    }

    Overlays(DeploymentService deployments, Clockwork clockwork) {
        this.deployments = deployments;
        this.clockwork = clockwork;
    }

    @Override
    public Runnable follow(Path topology, Consumer<List<RuntimeOverlay>> receiver) {
        Path file = OverlayReader.real(topology);
        Follower follower = new Follower(clockwork,
                deployment -> deployment.topologyFile().filter(path -> OverlayReader.leadsTo(path, file)).isPresent(),
                deployments::deployments, receiver);
        Runnable removal = deployments.addListener(follower);
        follower.tellSoon();
        return () -> {
            removal.run();
            follower.end();
        };
    }

    /** Called by the component runtime. */
    @Override
    public void close() {
        clockwork.close();
    }
}
