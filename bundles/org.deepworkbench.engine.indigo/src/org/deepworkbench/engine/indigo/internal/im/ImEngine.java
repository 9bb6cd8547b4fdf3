package org.deepworkbench.engine.indigo.internal.im;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.engine.indigo.internal.http.Address;
import org.deepworkbench.engine.indigo.internal.http.Clients;
import org.deepworkbench.engine.indigo.internal.http.Service;
import org.deepworkbench.engine.indigo.internal.im.auth.ImAuthorisation;
import org.deepworkbench.engine.indigo.internal.im.wire.ImClient;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Offer;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.engine.UnansweredException;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Hands plans to an Infrastructure Manager, which makes virtual machines on the person's clouds and sets them up. A
 * deployment is one infrastructure there, whose template bears its mark. A component, see {@code OSGI-INF/im.xml}.
 */
public final class ImEngine implements DeploymentEngine, AutoCloseable {

    private final Credentials credentials;
    private final Clients clients = new Clients();
    private final Marks marks = new Marks();

    /** Called by the component runtime. */
    public ImEngine(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public List<Setting> settings() {
        return ImSettings.all();
    }

    private ImClient client(Target target) throws FaultException {
        boolean plain = target.setting(ImSettings.PLAIN_HTTP).filter(Boolean::parseBoolean).isPresent();
        String url = target.setting(ImSettings.URL).orElseThrow(() -> new FaultException(
                new Fault(Messages.Engine_noAddress, target.name(), "", Messages.Setting_urlText))); //$NON-NLS-1$
        return new ImClient(new Service(Address.parse(url, plain),
                clients.trusting(target.setting(ImSettings.AUTHORITIES).map(Path::of)), authorisation(target)));
    }

    private ImAuthorisation authorisation(Target target) {
        return new ImAuthorisation(target, credentials);
    }

    @Override
    public String description() {
        return Messages.Engine_description;
    }

    @Override
    public TargetReport probe(Target target, IProgressMonitor monitor) throws FaultException {
        return new TargetLook(client(target), authorisation(target).clouds(monitor)).report(monitor);
    }

    @Override
    public Assessment assess(Plan plan, Target target, DeployOptions options) {
        return new PlanJudge(plan, target, options).judge();
    }

    @Override
    public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
            throws FaultException {
        return new Preview(client(target)).forecast(plan, monitor);
    }

    @Override
    public Map<String, List<Offer>> offers(String toscaText, Target target, IProgressMonitor monitor)
            throws FaultException {
        return new ImageOffers(client(target), authorisation(target).clouds(monitor)).of(toscaText, monitor);
    }

    @Override
    public EngineDeployment deploy(DeploymentRequest request, IProgressMonitor monitor) throws FaultException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        ImClient client = client(request.target());
        ImDeployment deployment = new ImDeployment(request, client, new Creation(request, client, marks).make(monitor));
        deployment.tellId();
        try {
            deployment.observe(monitor);
        } catch (FaultException | OperationCanceledException e) {
            return deployment; // the service has taken it on; how it stands, the next look tells
        }
        return deployment;
    }

    @Override
    public Optional<EngineDeployment> recover(DeploymentRequest request, IProgressMonitor monitor)
            throws FaultException {
        Remembered remembered = new Remembered(request.ledger());
        ImClient client = client(request.target());
        Optional<String> id = remembered.infrastructure();
        Optional<ImDeployment> found = id.isPresent() ? Optional.of(new ImDeployment(request, client, id.get()))
                : remembered.wasAsked() ? found(request, client, monitor) : Optional.empty();
        if (found.isPresent() && !found.get().isThere(monitor)) {
            return Optional.empty();
        }
        return found.map(EngineDeployment.class::cast);
    }

    private Optional<ImDeployment> found(DeploymentRequest request, ImClient client, IProgressMonitor monitor)
            throws FaultException {
        Remembered remembered = new Remembered(request.ledger());
        List<String> found = marks.bearing(request.deploymentId(), client, monitor);
        if (found.isEmpty() && !remembered.wouldShow()) {
            throw new UnansweredException(new Fault(Messages.Recover_tooEarly, client.address(),
                    Messages.Recover_tooEarlyWhy, Messages.Recover_tooEarlyRemedy), Optional.empty(), null);
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        remembered.became(found.getFirst());
        ImDeployment deployment = new ImDeployment(request, client, found.getFirst());
        deployment.tellId();
        deployment.tellTwins(found.subList(1, found.size()));
        return Optional.of(deployment);
    }

    /** Lets go of the services; deployments live on. Called by the component runtime. */
    @Override
    public void close() {
        clients.close();
    }
}
