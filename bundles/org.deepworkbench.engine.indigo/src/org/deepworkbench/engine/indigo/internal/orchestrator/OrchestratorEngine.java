package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.deepworkbench.engine.indigo.internal.http.Authorisation;
import org.deepworkbench.engine.indigo.internal.http.Clients;
import org.deepworkbench.engine.indigo.internal.http.Outcome;
import org.deepworkbench.engine.indigo.internal.http.Service;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Site;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.engine.UnansweredException;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Hands topologies to an INDIGO PaaS Orchestrator, which chooses a site and sets them up there. A component, see
 * {@code OSGI-INF/orchestrator.xml}.
 */
public final class OrchestratorEngine implements DeploymentEngine, AutoCloseable {

    /** When the template was sent, in milliseconds since the epoch. */
    private static final String SENT = "sent"; //$NON-NLS-1$
    /** The same by the Orchestrator's clock. */
    private static final String SENT_THERE = "sentThere"; //$NON-NLS-1$
    /** Whether the Orchestrator has answered, with a failure of its own. */
    private static final String ANSWERED = "answered"; //$NON-NLS-1$
    /** What the Orchestrator calls the deployment. */
    private static final String ID = "uuid"; //$NON-NLS-1$
    /**
     * A request whose answer was lost may still be worked on. What is not there so long after it was sent will not
     * come: the request itself is given up after a minute.
     */
    private static final Duration SETTLED = Duration.ofMinutes(2);

    /** How an Orchestrator is reached and as whom. */
    private record Way(URI url, Optional<String> account, HttpClient client) {
    }

    /** What is kept of an Orchestrator while this runs. */
    private record Known(OrchestratorApi api, MarkFinder finder) {
    }

    private final Credentials credentials;
    private final InstantSource clock;
    private final Clients clients = new Clients();
    private final Map<Way, Known> orchestrators = new ConcurrentHashMap<>();

    /** Called by the component runtime. */
    public OrchestratorEngine(Credentials credentials) {
        this(credentials, InstantSource.system());
    }

    OrchestratorEngine(Credentials credentials, InstantSource clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public String description() {
        return Messages.Engine_description;
    }

    @Override
    public List<Setting> settings() {
        return OrchestratorSettings.all();
    }

    private Known orchestrator(Target target) throws FaultException {
        OrchestratorSettings settings = new OrchestratorSettings(target);
        return orchestrators.computeIfAbsent(
                new Way(settings.url(), settings.account(), clients.trusting(settings.authorities())), this::known);
    }

    private Known known(Way way) {
        OrchestratorApi api =
                new OrchestratorApi(new Service(way.url(), way.client(), authorisation(way.account())), clock);
        return new Known(api, new MarkFinder(api));
    }

    private Authorisation authorisation(Optional<String> account) {
        return account.map(name -> Authorisation.bearer(credentials, name)).orElse(Authorisation.NONE);
    }

    @Override
    public TargetReport probe(Target target, IProgressMonitor monitor) throws FaultException {
        return new Portrait(orchestrator(target).api(), new OrchestratorSettings(target)).report(monitor);
    }

    @Override
    public Assessment assess(Plan plan, Target target, DeployOptions options) {
        return new TemplateJudge(plan, options, new OrchestratorSettings(target)).judge();
    }

    @Override
    public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
            throws FaultException {
        long mine = orchestrator(target).api().mine("createdBy=me&size=1", monitor).total(); //$NON-NLS-1$
        return new Outlook(plan, new OrchestratorSettings(target)).forecast(mine);
    }

    @Override
    public List<Site> sites(Target target, IProgressMonitor monitor) throws FaultException {
        OrchestratorSettings settings = new OrchestratorSettings(target);
        HttpClient client = clients.trusting(settings.authorities());
        return new SiteReader(orchestrator(target).api(), settings, (address, signedIn) -> new Service(address, client,
                signedIn ? authorisation(settings.account()) : Authorisation.NONE)).read(monitor);
    }

    @Override
    public EngineDeployment deploy(DeploymentRequest request, IProgressMonitor monitor) throws FaultException {
        OrchestratorSettings settings = new OrchestratorSettings(request.target());
        OrchestratorApi api = orchestrator(request.target()).api();
        String order = new Order(settings).create(
                Mark.put(request.plan().toscaText(), request.deploymentId()), request.plan().inputs());
        learnClock(api, monitor);
        Outcome outcome = Insistence.call(() -> {
            request.ledger().put(SENT, Long.toString(clock.millis()));
            request.ledger().put(SENT_THERE, Long.toString(api.now().toEpochMilli()));
            return api.create(order);
        }, monitor);
        RemoteDeployment made = switch (outcome) {
            case Outcome.Done done -> RemoteDeployment.read(done.reply().json())
                    .orElseThrow(() -> api.strange("deployments")); //$NON-NLS-1$
            case Outcome.Refused refused -> throw refused.why();
            case Outcome.NothingMade nothing -> throw certain(nothing.why());
            case Outcome.Uncertain uncertain -> {
                if (uncertain.answered()) {
                    request.ledger().put(ANSWERED, Boolean.TRUE.toString());
                }
                throw uncertain.why();
            }
        };
        // From here on it exists, and whoever cancelled meanwhile ends it as it is.
        remember(request, made);
        return deployment(request, made, api);
    }

    /** Whether it succeeds or not: it only makes the search for a lost answer exact. */
    private static void learnClock(OrchestratorApi api, IProgressMonitor monitor) {
        try {
            if (!api.isKnown()) {
                api.mine("createdBy=me&size=1", monitor); //$NON-NLS-1$
            }
        } catch (FaultException e) {
            System.getLogger(OrchestratorEngine.class.getName()).log(System.Logger.Level.DEBUG, e.getMessage());
        }
    }

    /** What cannot be written down is found by its mark. */
    private static void remember(DeploymentRequest request, RemoteDeployment made) {
        try {
            request.ledger().put(ID, made.id());
        } catch (FaultException e) {
            System.getLogger(OrchestratorEngine.class.getName()).log(System.Logger.Level.WARNING, e.getMessage());
        }
    }

    /** Nothing was made, so it has failed, whatever the Orchestrator may answer later. */
    private static FaultException certain(FaultException why) {
        return why instanceof UnansweredException ? new FaultException(why.fault(), why) : why;
    }

    private OrchestratorDeployment deployment(DeploymentRequest request, RemoteDeployment known, OrchestratorApi api) {
        return new OrchestratorDeployment(request, known, api, new OrchestratorSettings(request.target()), clock);
    }

    @Override
    public Optional<EngineDeployment> recover(DeploymentRequest request, IProgressMonitor monitor)
            throws FaultException {
        Known orchestrator = orchestrator(request.target());
        Optional<String> id = request.ledger().get(ID);
        Optional<RemoteDeployment> found = id.isPresent() ? orchestrator.api().find(id.get(), monitor)
                : sought(request, orchestrator, monitor);
        return found.map(known -> deployment(request, known, orchestrator.api()));
    }

    /** Looks for what was sent and never answered. */
    private Optional<RemoteDeployment> sought(DeploymentRequest request, Known orchestrator,
            IProgressMonitor monitor) throws FaultException {
        Optional<Instant> sent = time(request, SENT);
        Optional<Instant> sentThere = time(request, SENT_THERE).or(() -> sent);
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        boolean settled = request.ledger().get(ANSWERED).isPresent()
                || clock.instant().isAfter(sent.get().plus(SETTLED));
        Optional<RemoteDeployment> found =
                orchestrator.finder().find(request.deploymentId(), sentThere.get(), monitor);
        if (found.isPresent()) {
            remember(request, found.get());
        } else if (!settled) {
            throw new UnansweredException(new Fault(Messages.Engine_notSettled, orchestrator.api().address().toString(),
                    Messages.Engine_notSettledWhy, Messages.Finder_remedy), Optional.empty(), null);
        }
        return found;
    }

    private static Optional<Instant> time(DeploymentRequest request, String key) {
        return request.ledger().get(key).map(Long::valueOf).map(Instant::ofEpochMilli);
    }

    /** Lets go of the connections; deployments live on. Called by the component runtime. */
    @Override
    public void close() {
        clients.close();
    }
}
