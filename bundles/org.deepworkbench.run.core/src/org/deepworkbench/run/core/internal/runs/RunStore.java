package org.deepworkbench.run.core.internal.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunListener;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.journal.Journal;
import org.deepworkbench.run.core.internal.journal.JournalStore;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.osgi.util.NLS;

/** Every run that is known, in memory and in the journal, and who wants to hear of them. */
final class RunStore extends JournalStore<KnownRun, RunListener> {

    private static final System.Logger LOG = System.getLogger(RunStore.class.getName());

    RunStore(StateFolder state) {
        super(state, "runs"); //$NON-NLS-1$
    }

    /**
     * Writes a new run of this process to the journal and lists it.
     *
     * @param first makes its first snapshot from its folder
     */
    LiveRun add(Function<Path, RunSnapshot> first) throws FaultException {
        Path folder = journal().create(Instant.now());
        RunSnapshot snapshot = first.apply(folder);
        journal().write(folder, RunCodec.write(snapshot));
        LiveRun run = new LiveRun(folder, snapshot, this::changed);
        keep(run);
        listeners().tell(listener -> listener.added(run));
        return run;
    }

    private void changed(KnownRun run) {
        write(run, RunCodec.write(run.snapshot()));
        progressed(run);
    }

    /** Tells of news that are not in the journal's entry. */
    void progressed(Run run) {
        listeners().tell(listener -> listener.changed(run));
    }

    /** {@return the runs that this process follows now} */
    List<LiveRun> live() {
        return ours().stream().filter(Run::isLive).map(LiveRun.class::cast).toList();
    }

    @Override
    protected void merge(Journal.Entry entry) {
        RunSnapshot snapshot = RunCodec.read(entry.id(), entry.data());
        KnownRun run = new KnownRun(entry.folder(), snapshot);
        boolean interrupted = entry.orphan() && !snapshot.state().isFinal();
        if (interrupted) {
            snapshot = interrupted(run);
        }
        KnownRun known = inMemory(entry.id()).orElse(run);
        if (known == run) {
            run.set(snapshot);
            keep(run);
            listeners().tell(listener -> listener.added(run));
        } else if (!snapshot.state().isFinal() || !known.snapshot().equals(snapshot)) {
            known.set(snapshot); // another process is at it: its samples are read anew, too
            progressed(known);
        }
        if (interrupted) {
            changed(known);
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
        Optional<KnownRun> known = inMemory(run.id());
        if (known.isPresent()) {
            erase(known.get());
        }
    }

    @Override
    protected void tellRemoved(RunListener listener, KnownRun run) {
        listener.removed(run);
    }
}
