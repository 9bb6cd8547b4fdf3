package org.deepworkbench.run.core.internal.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunListener;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.internal.Listeners;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.journal.Journal;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.osgi.util.NLS;

/** Every run that is known, in memory and in the journal, and who wants to hear of them. */
final class RunStore implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(RunStore.class.getName());

    private final Journal journal;
    private final Map<String, KnownRun> known = new ConcurrentHashMap<>();
    private final Listeners<RunListener> listeners = new Listeners<>();
    private boolean read;

    RunStore(StateFolder state) {
        journal = new Journal(state, "runs"); //$NON-NLS-1$
    }

    Listeners<RunListener> listeners() {
        return listeners;
    }

    /**
     * Writes a new run of this process to the journal and lists it.
     *
     * @param first makes its first snapshot from its folder
     */
    LiveRun add(Function<Path, RunSnapshot> first) throws FaultException {
        Path folder = journal.create(Instant.now());
        RunSnapshot snapshot = first.apply(folder);
        journal.write(folder, RunCodec.write(snapshot));
        LiveRun run = new LiveRun(folder, snapshot, this::changed);
        known.put(run.id(), run);
        listeners.tell(listener -> listener.added(run));
        return run;
    }

    private void changed(KnownRun run) {
        try {
            journal.write(run.folder(), RunCodec.write(run.snapshot()));
        } catch (FaultException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage()); // the run itself goes on
        }
        progressed(run);
    }

    /** Tells of news that are not in the journal's entry. */
    void progressed(Run run) {
        listeners.tell(listener -> listener.changed(run));
    }

    List<Run> list() {
        boolean first;
        synchronized (this) {
            first = !read;
            read = true;
        }
        if (first) {
            refresh();
        }
        List<Run> list = new ArrayList<>(known.values());
        list.sort(Comparator.comparing(Run::started).thenComparing(Run::id).reversed());
        return list;
    }

    /** {@return the runs that this process follows now} */
    List<LiveRun> live() {
        return known.values().stream().filter(Run::isLive).map(LiveRun.class::cast).toList();
    }

    /** Reads the journal anew. Runs of this process stay as they are. */
    void refresh() {
        List<Journal.Entry> entries;
        try {
            entries = journal.read();
        } catch (FaultException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage());
            return;
        }
        Set<String> there = new HashSet<>();
        for (Journal.Entry entry : entries) {
            there.add(entry.id());
            if (!(known.get(entry.id()) instanceof LiveRun)) {
                merge(entry);
            }
        }
        for (KnownRun run : List.copyOf(known.values())) {
            if (!there.contains(run.id()) && !(run instanceof LiveRun)) {
                forget(run);
            }
        }
    }

    private void merge(Journal.Entry entry) {
        RunSnapshot snapshot = RunCodec.read(entry.id(), entry.data());
        KnownRun run = new KnownRun(entry.folder(), snapshot);
        boolean interrupted = entry.orphan() && !snapshot.state().isFinal();
        if (interrupted) {
            snapshot = interrupted(run);
        }
        KnownRun before = known.putIfAbsent(entry.id(), run);
        if (before == null) {
            run.set(snapshot);
            listeners.tell(listener -> listener.added(run));
        } else if (!snapshot.state().isFinal() || !before.snapshot().equals(snapshot)) {
            before.set(snapshot); // another process is at it: its samples are read anew, too
            progressed(before);
        }
        if (interrupted) {
            changed(known.get(entry.id()));
        }
    }

    /** It ended, as far as anyone knows, when its last sample was taken. */
    private static RunSnapshot interrupted(KnownRun run) {
        Instant[] last = { run.started() };
        try {
            run.samples(sample -> last[0] = sample.time());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage());
        }
        Fault fault = new Fault(Messages.Run_interrupted, "", Messages.Interrupted_why, Messages.Run_interruptedRemedy); //$NON-NLS-1$
        return run.snapshot().ended(RunState.INTERRUPTED, Optional.of(fault), last[0], Map.of(), run.metrics());
    }

    void delete(Run run) throws FaultException {
        if (!run.state().isFinal()) {
            throw new FaultException(new Fault(NLS.bind(Messages.Run_runs, run.title()), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                    Messages.Run_runsRemedy));
        }
        if (known.get(run.id()) instanceof KnownRun ours) {
            journal.delete(ours.folder());
            forget(ours);
        }
    }

    private void forget(KnownRun run) {
        known.remove(run.id());
        listeners.tell(listener -> listener.removed(run));
    }

    @Override
    public void close() {
        try {
            journal.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage());
        }
    }
}
