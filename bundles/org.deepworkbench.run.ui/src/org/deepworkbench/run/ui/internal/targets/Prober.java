package org.deepworkbench.run.ui.internal.targets;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.account.Lock;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Target;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/**
 * Asks targets how they are, in the background, a few at a time and each once at a time. What they say is remembered by
 * the target service. Safe to use from any thread.
 */
final class Prober {

    private static final int AT_ONCE = 4;
    /** What was told within this time is not asked for again without being wanted. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final TargetService targets;
    private final AccountService accounts;
    private final Set<String> asking = ConcurrentHashMap.newKeySet();
    private final Set<Target> tried = ConcurrentHashMap.newKeySet();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Turn> turns = IntStream.range(0, AT_ONCE).mapToObj(Turn::new).toList();
    private final AtomicInteger next = new AtomicInteger();

    Prober(TargetService targets, AccountService accounts) {
        this.targets = targets;
        this.accounts = accounts;
    }

    /** Jobs with the same turn run one after the other. */
    private record Turn(int number) implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return equals(rule);
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return equals(rule);
        }
    }

    boolean isAsking(String name) {
        return asking.contains(name);
    }

    /** @return removes the listener when run */
    Runnable addListener(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Asks all of them, because the person wants to know. */
    void ask(Collection<KnownTarget> wanted) {
        wanted.forEach(known -> ask(known, false));
    }

    /**
     * Asks those of which nothing is known, or nothing new, because the person looks at them, each of them once. Nobody
     * is asked for a password for this. Blocks: the keyring may be asked.
     */
    void askStale(Collection<KnownTarget> shown) {
        shown.stream().filter(known -> isStale(known, Instant.now())).filter(known -> tried.add(known.target()))
                .filter(this::needsNoPassword).forEach(known -> ask(known, true));
    }

    /** Lets targets be asked once more, because the person looks at them again. */
    void beginAnew() {
        tried.clear();
    }

    static boolean isStale(KnownTarget known, Instant now) {
        return known.lastProbe().filter(probe -> probe.time().plus(FRESH).isAfter(now)).isEmpty();
    }

    private boolean needsNoPassword(KnownTarget known) {
        try {
            boolean secret = targets.settings(known.target().engineId()).stream()
                    .filter(setting -> setting.kind() == Setting.Kind.ACCOUNT || setting.kind() == Setting.Kind.SECRET)
                    .anyMatch(setting -> known.target().setting(setting.key()).isPresent());
            return !secret || accounts.lock() != Lock.LOCKED;
        } catch (FaultException e) {
            return false; // its engine is not installed any more, or the secrets cannot be read
        }
    }

    private void ask(KnownTarget known, boolean quietly) {
        String name = known.target().name();
        if (!asking.add(name)) {
            return;
        }
        listeners.forEach(Runnable::run);
        Job job = new Job(NLS.bind(Messages.Prober_asking, known.label())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return probe(known, monitor);
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == Prober.this;
            }
        };
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            asking.remove(name);
            listeners.forEach(Runnable::run);
        }));
        job.setSystem(quietly);
        job.setRule(turns.get(Math.floorMod(next.getAndIncrement(), AT_ONCE)));
        job.schedule();
    }

    private IStatus probe(KnownTarget known, IProgressMonitor monitor) {
        try {
            targets.probe(known.target(), monitor);
            return Status.OK_STATUS;
        } catch (FaultException e) {
            return Status.OK_STATUS; // remembered by the target service, and shown from there
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    /** Gives up what is being asked. */
    void cancel() {
        Job.getJobManager().cancel(this);
    }
}
