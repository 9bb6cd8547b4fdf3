package org.deepworkbench.sandbox.internal.orchestrator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.deepworkbench.sandbox.Mishap;
import org.deepworkbench.sandbox.internal.play.Script;
import org.deepworkbench.sandbox.internal.play.Stage;
import org.deepworkbench.sandbox.internal.play.Template;
import org.deepworkbench.sandbox.internal.play.Work;
import org.deepworkbench.sandbox.internal.wire.Refused;

/**
 * One deployment of the Orchestrator, and what happens to it in time. Safe to use from any thread; what is read
 * together is read by {@link #look}.
 */
final class Deployment {

    static final List<String> SITES = List.of("sandbox-alpha", "sandbox-beta", "sandbox-gamma");

    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofHours(2);
    private static final Duration TO_DELETE = Duration.ofSeconds(2);
    private static final String UNCONFIGURED = "The configuration failed: TASK [install] fatal: UNREACHABLE!";
    private static final int LONGEST_LOG = 64 << 10;

    private final String id;
    private final Caller owner;
    private final Stage stage;
    private final Script script;
    private final Instant created;
    private final List<String> failures = new ArrayList<>();
    private final StringBuilder log = new StringBuilder();
    private final AtomicBoolean beingWritten = new AtomicBoolean();
    private Order order;
    private Template template;
    private Provider provider;
    private Instant updated;
    private Status status = Status.CREATE_IN_PROGRESS;
    private Task task = Task.NONE;
    private String reason = "";
    private List<Part> parts;
    private Map<String, Object> outputs = Map.of();
    private Optional<String> site = Optional.empty();
    private Optional<Work> work = Optional.empty();
    private int chapter;
    private boolean freed;
    private boolean gone;

    Deployment(String id, Caller owner, Order order, Template template, Stage stage) {
        this.id = id;
        this.owner = owner;
        this.order = order;
        this.template = template;
        this.provider = Provider.of(template);
        this.stage = stage;
        this.script = new Script(stage.time().played());
        this.created = stage.time().told();
        this.updated = created;
        this.parts = Parts.of(template, List.of(), created);
        create();
    }

    String id() {
        return id;
    }

    Caller owner() {
        return owner;
    }

    Instant created() {
        return created;
    }

    Instant updated() {
        return updated;
    }

    Order order() {
        return order;
    }

    Provider provider() {
        return provider;
    }

    Status status() {
        return status;
    }

    Task task() {
        return task;
    }

    /** {@return why it stands so; empty text if there is nothing to say} */
    String reason() {
        return reason;
    }

    List<Part> parts() {
        return parts;
    }

    Map<String, Object> outputs() {
        return outputs;
    }

    /** {@return the site it is at, once one was chosen} */
    Optional<String> site() {
        return site;
    }

    /** {@return what was logged, the last 64 KiB} */
    String log() {
        return log + work.map(Work::log).orElse("");
    }

    boolean isGone() {
        return gone;
    }

    /** {@return the part of that id} */
    Optional<Part> part(String partId) {
        return parts.stream().filter(part -> part.id.equals(partId)).findFirst();
    }

    /** Reads several things as they stand at one moment, after everything happened that is due. */
    synchronized <T> T look(Function<Deployment, T> reader) {
        script.play(stage.time().played());
        return reader.apply(this);
    }

    /** Something that changes a deployment. */
    interface Change {

        void make() throws Refused;
    }

    /**
     * Changes it, unless somebody else does just now.
     *
     * @throws Refused with 409 if somebody else does, or as the change says
     */
    void write(Change change) throws Refused {
        if (!beingWritten.compareAndSet(false, true)) {
            throw new Refused(409, "The request couldn't be fulfilled because of a concurrent update. Please, retry "
                    + "later", Map.of("Retry-After", "0"));
        }
        try {
            change.make();
        } finally {
            beingWritten.set(false);
        }
    }

    private void create() {
        note("deployment " + id + " was taken on");
        order.timeout().ifPresent(most -> script.after(most, () -> runOut(most)));
        later(BEAT, () -> go(Task.MONITORING));
        later(BEAT.multipliedBy(2), () -> go(Task.QOS));
        later(BEAT.multipliedBy(3), () -> go(Task.BROKERING));
        later(BEAT.multipliedBy(4), () -> attempt(0));
    }

    /** What begins now makes everything void that was planned before. */
    private void later(Duration delay, Runnable effect) {
        int mine = chapter;
        script.after(delay, () -> {
            if (mine == chapter) {
                effect.run();
            }
        });
    }

    private void go(Task next) {
        task = next;
        touch();
        note("task " + next);
    }

    private void attempt(int number) {
        chapter++;
        String where = SITES.get(number);
        site = Optional.of(where);
        go(Task.DEPLOYER);
        note("site " + where + " is to make it");
        order.providerTimeout().ifPresent(most -> later(most, () -> {
            if (!isStartingHere()) {
                failed(number, "timed out after " + most.toMinutes() + " minutes (providerTimeoutMins)");
            }
        }));
        each(NodeState.CREATING);
        if (stage.dice().falls(Mishap.SITE)) {
            later(BEAT.multipliedBy(2), () -> failed(number, "No host has the resources that were asked for"));
        } else {
            boolean slow = stage.dice().falls(Mishap.SLOW);
            later(slow ? LONG : BEAT, () -> make(() -> failed(number, UNCONFIGURED),
                    () -> failed(number, brokenReason())));
        }
    }

    /** Creates, configures and starts the parts. */
    private void make(Runnable whenUnconfigured, Runnable whenBroken) {
        work = Optional.of(stage.works().begin(id + '-' + chapter, template));
        parts.forEach(part -> part.place(Optional.of(UUID.randomUUID().toString()), stage.time().told()));
        each(NodeState.CREATED);
        later(BEAT, () -> each(NodeState.CONFIGURING));
        if (stage.dice().falls(Mishap.CONFIGURE)) {
            later(BEAT.multipliedBy(2), whenUnconfigured);
            return;
        }
        later(BEAT.multipliedBy(2), () -> each(NodeState.CONFIGURED));
        later(BEAT.multipliedBy(3), () -> each(NodeState.STARTING));
        later(BEAT.multipliedBy(4), () -> settle(whenBroken));
    }

    private void settle(Runnable whenBroken) {
        switch (work.orElseThrow().standing()) {
            case Work.Standing.Starting() -> later(BEAT, () -> settle(whenBroken));
            case Work.Standing.Broken(String why) -> whenBroken.run();
            case Work.Standing.Running(var attributes) -> {
                outputs = template.outputs(attributes);
                each(NodeState.STARTED);
                end(status == Status.UPDATE_IN_PROGRESS ? Status.UPDATE_COMPLETE : Status.CREATE_COMPLETE, "");
            }
        }
    }

    private String brokenReason() {
        return work.map(Work::standing).filter(Work.Standing.Broken.class::isInstance)
                .map(broken -> ((Work.Standing.Broken) broken).reason()).orElse("It broke");
    }

    private boolean isStartingHere() {
        return work.map(Work::standing).filter(Work.Standing.Starting.class::isInstance).isPresent();
    }

    private void failed(int number, String why) {
        failures.add("Error on site " + site.orElseThrow() + ": " + why);
        note(failures.getLast());
        endWork();
        int tries = Math.min(order.tries().orElse(SITES.size()), SITES.size());
        if (number + 1 < tries) {
            chapter++;
            task = Task.BROKERING;
            touch();
            later(BEAT, () -> attempt(number + 1));
        } else {
            giveUp();
        }
    }

    /** The time for the whole is over. */
    private void runOut(Duration most) {
        if (status == Status.CREATE_IN_PROGRESS && !isStartingHere()) {
            failures.add("The deployment took longer than " + most.toMinutes() + " minutes (timeoutMins)");
            endWork();
            giveUp();
        }
    }

    private void giveUp() {
        each(NodeState.ERROR);
        if (!order.keepLast()) {
            parts.forEach(part -> part.place(Optional.empty(), stage.time().told()));
            site = Optional.empty();
        }
        end(Status.CREATE_FAILED, String.join("; ", failures));
    }

    private void end(Status last, String why) {
        chapter++;
        status = last;
        task = Task.NONE;
        reason = why;
        touch();
        note(last + (why.isEmpty() ? "" : ": " + why));
    }

    /**
     * Changes what it is made of.
     *
     * @throws Refused with 409 if it does not stand so that it can be
     */
    synchronized void update(Order next, Template nextTemplate) throws Refused {
        script.play(stage.time().played());
        checkUpdate();
        chapter++;
        order = next;
        template = nextTemplate;
        provider = Provider.of(nextTemplate);
        parts = Parts.of(nextTemplate, parts, stage.time().told());
        status = Status.UPDATE_IN_PROGRESS;
        reason = "";
        go(Task.NONE);
        boolean broken = stage.dice().falls(Mishap.SITE);
        later(BEAT, () -> {
            go(Task.DEPLOYER);
            if (broken) {
                later(BEAT, () -> end(Status.UPDATE_FAILED,
                        "Error on site " + site.orElse("") + ": quota exceeded"));
            } else {
                endWork();
                make(() -> end(Status.UPDATE_FAILED, UNCONFIGURED), () -> end(Status.UPDATE_FAILED, brokenReason()));
            }
        });
    }

    /** @throws Refused if it cannot be updated now, or never */
    synchronized void checkUpdate() throws Refused {
        if (provider != Provider.IM) {
            throw new Refused(400, provider.label() + " deployments cannot be updated.");
        }
        if (!status.canBeUpdated()) {
            throw new Refused(409, "Cannot update a deployment in " + status + " state");
        }
    }

    /**
     * Ends it; it is gone a little later.
     *
     * @param force whether it is gone at once, whatever its site says
     * @throws Refused with 409 if that was asked for already
     */
    synchronized void delete(boolean force) throws Refused {
        script.play(stage.time().played());
        if (status == Status.DELETE_IN_PROGRESS && !force) {
            throw new Refused(409, "Deployment already in " + status + " state.");
        }
        chapter++;
        status = Status.DELETE_IN_PROGRESS;
        reason = "";
        task = Task.NONE;
        each(NodeState.DELETING);
        note("delete");
        endWork();
        if (force) {
            gone = true;
        } else if (freed || !stage.dice().falls(Mishap.STUCK)) {
            later(TO_DELETE, () -> gone = true);
        }
    }

    /**
     * Gives up a delete that does not end.
     *
     * @throws Refused with 409 if there is none
     */
    synchronized void freeDelete() throws Refused {
        script.play(stage.time().played());
        if (status != Status.DELETE_IN_PROGRESS) {
            throw new Refused(409, "Cannot move deployment from status " + status + " to status DELETE_FAILED");
        }
        freed = true;
        end(Status.DELETE_FAILED, "The delete was given up");
    }

    /**
     * Starts or stops a machine.
     *
     * @param stop  whether it is to be stopped rather than started
     * @throws Refused if it is no machine, or the deployment is being changed
     */
    synchronized void act(Part part, boolean stop) throws Refused {
        script.play(stage.time().played());
        if (!part.machine) {
            throw new Refused(400, "Actions can be performed only on resources of type Compute, not on " + part.type);
        }
        if (!status.isComplete()) {
            throw new Refused(409, "Cannot perform an action on a deployment in " + status + " state");
        }
        part.set(stop ? NodeState.STOPPING : NodeState.STARTING, stage.time().told());
        touch();
        later(BEAT.multipliedBy(2), () -> part.set(stop ? NodeState.STOPPED : NodeState.STARTED, stage.time().told()));
    }

    /** Ends what it runs, because the sandbox ends. */
    synchronized void endWork() {
        work.ifPresent(Work::end);
        work = Optional.empty();
        outputs = Map.of();
    }

    private void each(NodeState state) {
        parts.forEach(part -> part.set(state, stage.time().told()));
        touch();
        note("resources " + state);
    }

    private void touch() {
        updated = stage.time().told();
    }

    private void note(String text) {
        log.append(stage.time().told()).append(' ').append(text).append('\n');
        log.delete(0, Math.max(0, log.length() - LONGEST_LOG));
    }}
