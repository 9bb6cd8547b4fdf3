package org.deepworkbench.topology.ui.internal.imports;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.deepworkbench.topology.ui.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Fetches imported files in the background, one after the other, and remembers which could not be had. Safe on any
 * thread.
 */
final class FetchJob extends Job {

    private final FetchedFiles files;
    private final Runnable done;
    private final Set<URI> waiting = new LinkedHashSet<>();
    private final Map<URI, String> failures = new ConcurrentHashMap<>();

    /** @param done called on a background thread whenever all that was asked for came or failed */
    FetchJob(FetchedFiles files, Runnable done) {
        super(Messages.Imports_fetching);
        this.files = files;
        this.done = done;
    }

    /** Fetches a file as soon as possible, unless it failed before. */
    void want(URI address) {
        synchronized (waiting) {
            boolean added = !failures.containsKey(address) && waiting.add(address);
            if (!added && (waiting.isEmpty() || getState() != NONE)) {
                return;
            }
        }
        schedule(); // also one that was cancelled before it ran
    }

    /** {@return why the last attempt to fetch the file failed, if it did} */
    Optional<String> failure(URI address) {
        return Optional.ofNullable(failures.get(address));
    }

    /** Lets what failed be tried again. */
    void forgetFailures() {
        failures.clear();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        for (Optional<URI> next = next(); next.isPresent(); next = next()) {
            fetch(next.get(), monitor);
            synchronized (waiting) {
                waiting.remove(next.get());
            }
        }
        done.run();
        return Status.OK_STATUS;
    }

    private Optional<URI> next() {
        synchronized (waiting) {
            return waiting.stream().findFirst();
        }
    }

    private void fetch(URI address, IProgressMonitor monitor) {
        monitor.subTask(address.toString());
        try {
            if (monitor.isCanceled()) {
                throw new IOException(Messages.Imports_cancelled);
            }
            files.fetch(address);
            if (files.find(address).isEmpty()) {
                throw new IOException(Messages.Imports_notKept);
            }
        } catch (IOException failed) {
            failures.put(address, monitor.isCanceled() ? Messages.Imports_cancelled
                    : String.valueOf(failed.getMessage()));
        }
    }

    @Override
    protected void canceling() {
        Thread thread = getThread();
        if (thread != null) {
            thread.interrupt();
        }
    }
}
