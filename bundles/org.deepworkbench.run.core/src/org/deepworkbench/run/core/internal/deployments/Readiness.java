package org.deepworkbench.run.core.internal.deployments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.deepaas.DeepaasClient;
import org.deepworkbench.run.core.deepaas.Model;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Endpoint;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Asks every endpoint of a deployment for its models until it answers, the time is up, or the deployment failed. */
final class Readiness {

    private static final Duration ONE_ANSWER = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 150;

    /**
     * @param modules what answered, in the order of the endpoints
     * @param trouble why an endpoint did not, if one did not
     */
    record Outcome(List<DeployedModule> modules, Optional<Fault> trouble) {
    }

    private final EngineDeployment deployment;
    private final long deadline;
    private final CountDownLatch ended = new CountDownLatch(1);

    Readiness(EngineDeployment deployment, Duration atMost) {
        this.deployment = deployment;
        this.deadline = System.nanoTime() + atMost.toNanos();
    }

    /**
     * @return what answered, at least one module
     * @throws FaultException if none did, or the deployment ended
     */
    Outcome await(IProgressMonitor monitor) throws FaultException {
        Runnable stopListening = deployment.onChange(status -> {
            if (status.state().isFinal()) {
                ended.countDown();
            }
        });
        try {
            return ask(monitor);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } finally {
            stopListening.run();
        }
    }

    private Outcome ask(IProgressMonitor monitor) throws FaultException, InterruptedException {
        List<DeployedModule> modules = new ArrayList<>();
        Optional<Fault> trouble = Optional.empty();
        for (Endpoint endpoint : deployment.status().endpoints()) {
            monitor.subTask(NLS.bind(Messages.Readiness_asking, endpoint.node()));
            try {
                for (Model model : models(endpoint, monitor)) {
                    modules.add(new DeployedModule(endpoint, model));
                }
            } catch (FaultException e) {
                trouble = Optional.of(new Fault(NLS.bind(Messages.Readiness_silent, endpoint.node()),
                        endpoint.uri().toString(), e.fault().what() + " " + e.fault().why(), //$NON-NLS-1$
                        Messages.Readiness_silentRemedy));
            }
            checkAlive();
        }
        if (modules.isEmpty()) {
            throw new FaultException(trouble.orElseGet(() -> new Fault(Messages.Readiness_noModule, "", //$NON-NLS-1$
                    Messages.Readiness_noModuleWhy, Messages.Readiness_silentRemedy)));
        }
        return new Outcome(modules, trouble);
    }

    private List<Model> models(Endpoint endpoint, IProgressMonitor monitor)
            throws FaultException, InterruptedException {
        DeepaasClient client = new DeepaasClient(endpoint);
        while (true) {
            try {
                return client.models(ONE_ANSWER, monitor);
            } catch (FaultException e) {
                checkAlive();
                if (System.nanoTime() >= deadline) {
                    throw e;
                }
                ended.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                checkAlive();
            }
        }
    }

    private void checkAlive() throws FaultException {
        DeploymentStatus status = deployment.status();
        if (status.state().isFinal()) {
            throw new FaultException(status.fault().orElseGet(() -> new Fault(Messages.Readiness_ended, "", "", ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
    }
}
