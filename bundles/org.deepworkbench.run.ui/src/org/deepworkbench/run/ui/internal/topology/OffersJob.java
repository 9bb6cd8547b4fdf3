package org.deepworkbench.run.ui.internal.topology;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Offer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Asks the target that was chosen last what it offers for the inputs of a topology. */
final class OffersJob extends Job {

    private final String topology;
    private final DeploymentService deployments;
    private final Executor display;
    private final Consumer<Map<String, List<Offer>>> receiver;
    private final AtomicReference<Place> wanted = new AtomicReference<>();

    /**
     * @param topology its text
     * @param display  runs the receiver on its thread
     * @param receiver gets the offers by the name of the input
     */
    OffersJob(String topology, DeploymentService deployments, Executor display,
            Consumer<Map<String, List<Offer>>> receiver) {
        super(Messages.PreviewJob_title);
        this.topology = topology;
        this.deployments = deployments;
        this.display = display;
        this.receiver = receiver;
        setSystem(true);
    }

    /** Asks a target; nothing is told any more of one that was asked before. */
    void want(Place place) {
        wanted.set(place);
        cancel();
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Place place = wanted.get();
        Map<String, List<Offer>> offers;
        try {
            offers = deployments.offers(topology, place.known().target(), monitor);
        } catch (FaultException e) {
            offers = Map.of(); // why it does not answer is told beside the preview, which asks it, too
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
        Map<String, List<Offer>> told = offers;
        display.execute(() -> {
            if (place == wanted.get()) {
                receiver.accept(told);
            }
        });
        return Status.OK_STATUS;
    }
}
