package org.deepworkbench.run.ui.internal.targets;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentListener;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Setting;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Keeps a control in step with the targets: they are read in the background, at first and a moment after something
 * about them changed. Ends with the control.
 */
final class TargetFeed extends Job {

    /** How long changes are gathered. */
    private static final int HOLD_MILLIS = 200;

    private final Prober prober;
    private final DisplayHop display;
    private final Consumer<List<TargetRow>> receiver;
    private final Map<String, List<Setting>> settings = new ConcurrentHashMap<>();

    private TargetFeed(Control control, Prober prober, Consumer<List<TargetRow>> receiver) {
        super(Messages.TargetFeed_reading);
        this.prober = prober;
        this.receiver = receiver;
        display = new DisplayHop(control, 0);
        setSystem(true);
    }

    /**
     * Starts feeding. On the display thread.
     *
     * @param receiver gets all targets, this machine first, on the display thread
     */
    static void start(Control control, Prober prober, Consumer<List<TargetRow>> receiver) {
        TargetFeed feed = new TargetFeed(control, prober, receiver);
        Runnable targets = Services.targets().addListener(feed::changed);
        Runnable deployments = Services.deployments().addListener(feed.deploymentListener());
        Runnable asking = prober.addListener(feed::changed);
        control.addDisposeListener(event -> {
            List.of(targets, deployments, asking).forEach(Runnable::run);
            feed.cancel();
        });
        feed.schedule();
    }

    private void changed() {
        schedule(HOLD_MILLIS);
    }

    private DeploymentListener deploymentListener() {
        return new DeploymentListener() {
            @Override
            public void added(Deployment deployment) {
                TargetFeed.this.changed();
            }

            @Override
            public void changed(Deployment deployment) {
                TargetFeed.this.changed();
            }

            @Override
            public void removed(Deployment deployment) {
                TargetFeed.this.changed();
            }
        };
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<Deployment> deployments = Services.deployments().deployments();
        List<TargetRow> rows = Services.targets().targets().stream().map(known -> row(known, deployments)).toList();
        display.execute(() -> receiver.accept(rows));
        return Status.OK_STATUS;
    }

    private TargetRow row(KnownTarget known, List<Deployment> deployments) {
        String name = known.target().name();
        long living = deployments.stream().filter(deployment -> !deployment.state().isFinal()
                && deployment.target().name().equals(name)).count();
        String address = TargetWords.address(known.target(),
                settings.computeIfAbsent(known.target().engineId(), TargetFeed::settings));
        return new TargetRow(known, address, (int) living, prober.isAsking(name));
    }

    private static List<Setting> settings(String engineId) {
        try {
            return Services.targets().settings(engineId);
        } catch (FaultException e) {
            return List.of(); // its engine is not installed any more
        }
    }
}
