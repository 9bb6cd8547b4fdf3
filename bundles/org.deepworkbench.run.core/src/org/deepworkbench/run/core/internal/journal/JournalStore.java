package org.deepworkbench.run.core.internal.journal;

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
import org.deepworkbench.run.core.internal.Listeners;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.state.StateFolder;

/**
 * All that is known of one kind, in memory and in the journal, and who wants to hear of it. Safe to use from any
 * thread.
 *
 * @param <K> what is kept
 * @param <L> who hears of it
 */
public abstract class JournalStore<K extends JournalStore.Kept, L> implements AutoCloseable {

    /** Something in memory that has an entry in the journal. */
    public interface Kept {

        String id();

        /** {@return the folder of its entry} */
        Path folder();

        /** {@return when it began} */
        Instant begun();

        /** {@return whether it belongs to this process, so that the journal tells nothing new of it} */
        boolean isOurs();
    }

    private static final System.Logger LOG = System.getLogger(JournalStore.class.getName());

    private final Journal journal;
    private final Map<String, K> known = new ConcurrentHashMap<>();
    private final Listeners<L> listeners = new Listeners<>();
    private final Object reading = new Object();
    private boolean read;

    /** @param kind name of the folder of the entries in the state folder */
    protected JournalStore(StateFolder state, String kind) {
        journal = new Journal(state, kind);
    }

    public final Listeners<L> listeners() {
        return listeners;
    }

    protected final Journal journal() {
        return journal;
    }

    /** Lists it from now on. */
    protected final void keep(K kept) {
        known.put(kept.id(), kept);
    }

    /** {@return what is in memory under that id} Reads no disk. */
    protected final Optional<K> inMemory(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** Writes the entry of something that goes on even if that fails. */
    protected final void write(K kept, Map<String, Object> data) {
        try {
            journal.write(kept.folder(), data);
        } catch (FaultException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage());
        }
    }

    /** {@return all that is known at the last look, newest first} The first call reads the journal. */
    public final List<K> list() {
        boolean first;
        synchronized (this) {
            first = !read;
            read = true;
        }
        if (first) {
            refresh();
        }
        List<K> list = new ArrayList<>(known.values());
        list.sort(Comparator.<K, Instant>comparing(Kept::begun).thenComparing(Kept::id).reversed());
        return list;
    }

    /** {@return what is known under that id, after the journal was read for the first time} */
    public final Optional<K> find(String id) {
        Optional<K> found = inMemory(id);
        return found.isPresent() ? found : list().stream().filter(kept -> kept.id().equals(id)).findFirst();
    }

    /** {@return what belongs to this process} */
    public final List<K> ours() {
        return known.values().stream().filter(Kept::isOurs).toList();
    }

    /** Reads the journal anew. What belongs to this process stays as it is. */
    public final void refresh() {
        synchronized (reading) { // one that began earlier and ends later would forget what the other has found
            readAnew();
        }
        refreshed();
    }

    private void readAnew() {
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
            if (inMemory(entry.id()).filter(Kept::isOurs).isEmpty()) {
                merge(entry);
            }
        }
        for (K kept : List.copyOf(known.values())) {
            if (!there.contains(kept.id()) && !kept.isOurs()) {
                forget(kept);
            }
        }
    }

    /** The journal was read anew. */
    protected void refreshed() {
        // nothing to do for most
    }

    /** Takes what the journal tells of something that does not belong to this process. */
    protected abstract void merge(Journal.Entry entry);

    /** Tells a listener that something was taken off the list. */
    protected abstract void tellRemoved(L listener, K kept);

    /** Deletes its entry with all that is in its folder, and takes it off the list. */
    protected final void erase(K kept) throws FaultException {
        synchronized (reading) { // what is read of it before would be listed again after it is gone
            journal.delete(kept.folder());
            forget(kept);
        }
    }

    private void forget(K kept) {
        if (known.remove(kept.id(), kept)) {
            listeners.tell(listener -> tellRemoved(listener, kept));
        }
    }

    /** Lets go of what belongs to this process, so that the next one may take it. */
    @Override
    public final void close() {
        try {
            journal.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage());
        }
    }
}
