package org.deepworkbench.run.core.internal.deployments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.journal.Secrets;
import org.deepworkbench.run.core.internal.pace.Clockwork;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.osgi.util.NLS;

/**
 * A deployment that this process drives. What its engine reports, and what answers at its endpoints, becomes its
 * status; what is asked of it is written down first. It calls nobody outside: that does its {@link Caretaker}.
 */
final class LiveDeployment extends KnownDeployment {

    /** Keeps what becomes of a deployment; called with the deployment locked, so that changes are kept in order. */
    interface Keeper {

        /** Writes what is about to be; returns when it is on the disk. */
        void write(LiveDeployment deployment, DeploymentSnapshot next) throws FaultException;

        /** Writes what has become, as well as it can be written. */
        void note(LiveDeployment deployment);

        /** Tells those who want to hear of it. */
        void tell(LiveDeployment deployment);
    }

    /** So many looks in a row go unanswered before its state counts as unknown. */
    private static final int MISSES = 2;

    private final Clockwork clockwork;
    private final Keeper keeper;
    private final Readiness readiness = new Readiness();
    private Plan plan;
    private Secrets secrets;
    private volatile EngineDeployment handle;
    private Runnable stopListening = () -> { };
    private Runnable onEndpoints = () -> { };
    private DeploymentStatus reported;
    private boolean ready;
    private boolean updating;
    private int misses;
    private Instant missingSince;
    private boolean released;

    /** @param plan what runs; masked if it was read from the journal */
    LiveDeployment(Path folder, DeploymentSnapshot first, Plan plan, Clockwork clockwork, Keeper keeper) {
        super(folder, first);
        this.plan = plan;
        this.secrets = Secrets.of(plan);
        this.clockwork = clockwork;
        this.keeper = keeper;
    }

    /** Called back whenever endpoints were opened that nobody has asked yet. */
    synchronized void onEndpoints(Runnable listener) {
        onEndpoints = listener;
    }

    synchronized Plan plan() {
        return plan;
    }

    Optional<EngineDeployment> handle() {
        return Optional.ofNullable(handle);
    }

    synchronized List<Endpoint> endpoints() {
        return readiness.endpoints();
    }

    synchronized boolean anySilent() {
        return readiness.anySilent();
    }

    /** {@return whether nothing is left to look at} */
    boolean isOver() {
        return state().isFinal();
    }

    synchronized boolean isReleased() {
        return released;
    }

    /**
     * Writes down that it goes into a state of which the outside is about to be told.
     *
     * @throws FaultException if that cannot be written, or the state cannot follow; then the outside must not be called
     */
    synchronized void enter(DeploymentState state) throws FaultException {
        Standing standing = snapshot().standing();
        commit(entering(state)
                .with(state == DeploymentState.STOPPING ? standing.endingNow().remaining(false) : standing));
    }

    private DeploymentSnapshot entering(DeploymentState state) throws FaultException {
        if (released || !LifeCycle.allows(state(), state)) {
            throw new FaultException(new Fault(NLS.bind(Messages.Deployments_notNow, name()), "", //$NON-NLS-1$
                    "", Messages.Deployments_notNowRemedy)); //$NON-NLS-1$
        }
        return snapshot().in(state, Optional.empty());
    }

    /** Writes down that it is about to become what another plan says, or to be scaled. */
    synchronized void enterUpdate(Plan newPlan) throws FaultException {
        Secrets newSecrets = Secrets.of(newPlan);
        commit(entering(DeploymentState.UPDATING).with(snapshot().order().with(newSecrets.mask(newPlan))));
        plan = newPlan;
        secrets = newSecrets;
        updating = true;
    }

    /** An update has ended, well or not. */
    synchronized void updated(Plan runs) {
        updating = false;
        plan = runs;
        secrets = Secrets.of(runs);
        change(snapshot().with(snapshot().order().with(secrets.mask(runs))));
        report(handle.status());
    }

    private void commit(DeploymentSnapshot next) throws FaultException {
        DeploymentSnapshot reached = next.reached(clockwork.now());
        keeper.write(this, reached);
        set(reached);
        keeper.tell(this);
        notifyAll();
    }

    /** Its engine has taken it on, or found it again. */
    void found(EngineDeployment engineDeployment) {
        synchronized (this) {
            handle = engineDeployment;
            set(snapshot().with(snapshot().standing().outliving(engineDeployment.outlivesProcess())));
            stopListening = engineDeployment.onChange(this::report);
        }
        report(engineDeployment.status());
    }

    /** Its engine reports. */
    synchronized void report(DeploymentStatus status) {
        if (released || isOver()) {
            return;
        }
        reported = status;
        misses = 0;
        boolean fresh = readiness.watch(status.endpoints(), clockwork.now());
        apply();
        if (fresh && !isOver()) {
            onEndpoints.run();
        }
    }

    /** An endpoint was asked. */
    synchronized void answered(Endpoint endpoint, EndpointAnswer answer) {
        readiness.take(endpoint, answer);
        if (!isOver() && misses == 0 && reported != null) {
            apply();
        }
    }

    /** {@return why it is lost: its servers, which end with this process, offered no module when there was time} */
    synchronized Optional<Fault> lost() {
        return !ready && mustAnswer() && !isOver() ? readiness.noModule(clockwork.now()) : Optional.empty();
    }

    /** Nothing but model servers ends with this process. */
    private boolean mustAnswer() {
        return handle != null && !handle.outlivesProcess();
    }

    private void apply() {
        Instant now = clockwork.now();
        DeploymentSnapshot before = snapshot();
        boolean stillToEnd = before.standing().endAsked() && reported.state() == DeploymentState.FAILED;
        if (reported.state().isFinal() && !stillToEnd) {
            set(before.with(merged(before.state(), Optional.empty())));
            end(reported.state(), reported.fault());
            return;
        }
        DeploymentState state = LifeCycle.next(before.state(), judged(now));
        DeploymentStatus status = merged(state, readiness.trouble(now));
        change(before.with(status).with(before.standing().known())
                .with(readiness.modules(), outputs(reported.attributes())));
    }

    private DeploymentState judged(Instant now) {
        if (snapshot().standing().endAsked()) {
            return DeploymentState.STOPPING;
        }
        if (updating) {
            return DeploymentState.UPDATING;
        }
        if (reported.state() != DeploymentState.RUNNING) {
            return reported.state();
        }
        if (!ready && (readiness.waitingFor(now).isPresent() || mustAnswer() && readiness.modules().isEmpty())) {
            return DeploymentState.IN_PROGRESS;
        }
        ready = true;
        return readiness.trouble(now).isPresent() ? DeploymentState.DEGRADED : DeploymentState.RUNNING;
    }

    /** The report with the state that it means, and with all causes there ever were. */
    private DeploymentStatus merged(DeploymentState state, Optional<Fault> trouble) {
        Optional<String> waiting = state == DeploymentState.IN_PROGRESS
                ? readiness.waitingFor(clockwork.now()).map(node -> NLS.bind(Messages.Readiness_asking, node))
                : Optional.empty();
        Set<Cause> causes = new LinkedHashSet<>(status().causes());
        reported.causes().forEach(cause -> causes.add(new Cause(cause.time(), cause.where(),
                secrets.mask(cause.text()), cause.trouble())));
        List<Cause> ordered = new ArrayList<>(causes);
        ordered.sort(Comparator.comparing(Cause::time));
        return new DeploymentStatus(state, reported.step().map(secrets::mask).or(() -> waiting),
                reported.fault().map(secrets::mask).or(() -> trouble), ordered, reported.nodes(),
                reported.attributes(), reported.endpoints(), reported.resources());
    }

    /** A look at it was not answered, or refused. */
    synchronized void unanswered(Fault fault) {
        if (isOver()) {
            return;
        }
        if (misses++ == 0) {
            missingSince = clockwork.now();
        }
        DeploymentSnapshot next = noted(snapshot(), fault);
        if (misses >= MISSES || handle == null) {
            next = next.with(next.standing().unknown(next.state(), missingSince))
                    .in(DeploymentState.UNKNOWN, Optional.of(secrets.mask(fault)));
        }
        change(next);
    }

    /** Keeps a trouble among its causes. */
    synchronized void trouble(Fault fault) {
        change(noted(snapshot(), fault));
    }

    /** Keeps a step among its causes; returns when it is on the disk. */
    synchronized void step(String where, String text) throws FaultException {
        commit(noted(snapshot(), new Cause(clockwork.now(), where, text, false)));
    }

    private DeploymentSnapshot noted(DeploymentSnapshot to, Fault fault) {
        return noted(to, new Cause(clockwork.now(), "", secrets.mask(fault.sentence()), true)); //$NON-NLS-1$
    }

    /** The same trouble again and again would drive out all others. */
    private static DeploymentSnapshot noted(DeploymentSnapshot to, Cause cause) {
        DeploymentStatus status = to.status();
        List<Cause> causes = new ArrayList<>(status.causes());
        boolean again = !causes.isEmpty() && causes.getLast().text().equals(cause.text())
                && causes.getLast().where().equals(cause.where());
        if (!again) {
            causes.add(cause);
        }
        return to.with(new DeploymentStatus(status.state(), status.step(), status.fault(), causes, status.nodes(),
                status.attributes(), status.endpoints(), status.resources()));
    }

    /** Nothing more happens. Harmless when that was so already. */
    synchronized void end(DeploymentState state, Optional<Fault> fault) {
        if (isOver() || released) {
            return;
        }
        stopListening.run();
        Optional<Fault> masked = fault.map(secrets::mask);
        DeploymentSnapshot next = masked.map(why -> noted(snapshot(), why)).orElse(snapshot()).ended(state, masked);
        boolean remains = state == DeploymentState.FAILED && handle != null && handle.outlivesProcess();
        change(next.with(next.standing().remaining(remains)));
    }

    /** {@return the state it is in, after all who hear of changes were told} */
    synchronized DeploymentState told() {
        return state();
    }

    /**
     * Waits for a change at most so long.
     *
     * @param millis above 0
     * @return the state it is in, after all who hear of changes were told
     */
    synchronized DeploymentState await(DeploymentState unlike, long millis) throws InterruptedException {
        if (state() == unlike) {
            wait(millis);
        }
        return state();
    }

    /** It goes on without this process: nothing of it is written or told any more. */
    synchronized void release() {
        released = true;
        stopListening.run();
        notifyAll();
    }

    private void change(DeploymentSnapshot next) {
        if (!released && !next.equals(snapshot())) {
            set(next.reached(clockwork.now()));
            keeper.note(this);
            keeper.tell(this);
            notifyAll();
        }
    }

    private Map<String, Evaluation> outputs(Attributes attributes) {
        Map<String, Evaluation> outputs = new LinkedHashMap<>();
        plan.outputs().forEach((name, expression) -> outputs.put(name, expression.evaluate(attributes)));
        handle().map(EngineDeployment::outputs).orElse(Map.of())
                .forEach((name, value) -> outputs.put(name, new Evaluation.Available(value)));
        return secrets.mask(outputs);
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public boolean isLive() {
        return !isOver();
    }

    @Override
    public boolean canUpdate() {
        return !isOver() && handle().filter(EngineDeployment::canUpdate).isPresent();
    }

    @Override
    public boolean canScale() {
        return !isOver() && handle().filter(EngineDeployment::canScale).isPresent();
    }

    @Override
    public String log(String node, long offset) throws IOException {
        Optional<EngineDeployment> engine = handle();
        return engine.isPresent() ? engine.get().log(node, offset) : super.log(node, offset);
    }
}
