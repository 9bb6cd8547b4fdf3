package org.deepworkbench.topology.ui.internal.imports;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SessionListener;

/**
 * The imports of one open topology: follows them anew whenever they may be served in another way, and knows which files
 * of the network are missing. It belongs to the display thread; only {@link #settings} and {@link #changed} may be
 * called on any.
 */
final class EditorImports implements SessionListener {

    private final DesktopImports imports;
    private final Executor display;
    private final Runnable listener = this::changed;
    private final Map<URI, Missing> missing = new LinkedHashMap<>();
    /** What could not be fetched and is not to be told again. */
    private final Set<URI> dismissed = new HashSet<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private Optional<DocumentSession> session = Optional.empty();
    private Runnable shown = () -> { };

    /**
     * @param imports how the desktop serves imports
     * @param display runs something on the display thread, later
     */
    EditorImports(DesktopImports imports, Executor display) {
        this.imports = imports;
        this.display = display;
    }

    /** {@return how imports are served at the moment} What is missing is noted. */
    public ImportSettings settings() {
        return imports.settings(this::note);
    }

    private void note(Missing file) {
        synchronized (missing) {
            missing.put(file.address(), file);
        }
    }

    /**
     * Follows the imports from now on.
     *
     * @param topology the open topology
     * @param show     called whenever another file may be missing
     */
    public void follow(DocumentSession topology, Runnable show) {
        session = Optional.of(topology);
        shown = show;
        topology.addListener(this);
        imports.addListener(listener);
        if (files().stream().anyMatch(Missing.Coming.class::isInstance)) {
            changed(); // it may have come while nobody listened
        }
        show.run();
    }

    /** Ends what {@link #follow} began. */
    public void close() {
        imports.removeListener(listener);
        session = Optional.empty();
    }

    /** Follows the imports anew soon, because they may be served in another way; on any thread. */
    public void changed() {
        if (waiting.compareAndSet(false, true)) {
            display.execute(this::resolve);
        }
    }

    private void resolve() {
        waiting.set(false);
        session.ifPresent(topology -> {
            forget();
            topology.resolveImports(settings());
        });
    }

    private void forget() {
        synchronized (missing) {
            missing.clear();
        }
    }

    @Override
    public void documentChanged(DocumentChange change) {
        shown.run();
    }

    /** Where no import is unavailable any more, what was missing is not imported any more. */
    @Override
    public void problemsChanged() {
        if (session.isPresent() && session.get().problems().stream()
                .noneMatch(problem -> problem.code() == DiagnosticCode.IMPORT_UNAVAILABLE)) {
            forget();
        }
        shown.run();
    }

    /** {@return the missing files of one host that the person can do something about; none if there is no such host} */
    List<Missing> urgent() {
        List<Missing> files = files();
        return sameHost(files, Missing.Unasked.class::isInstance)
                .or(() -> sameHost(files, this::failed)).orElse(List.of());
    }

    private boolean failed(Missing file) {
        return file instanceof Missing.Failed && !dismissed.contains(file.address());
    }

    private List<Missing> files() {
        synchronized (missing) {
            return new ArrayList<>(missing.values());
        }
    }

    private static Optional<List<Missing>> sameHost(List<Missing> files, Predicate<Missing> which) {
        return files.stream().filter(which).findFirst().map(first -> files.stream().filter(which)
                .filter(file -> file.host().equals(first.host())).toList());
    }

    /** Takes what the person says about a host. */
    void answer(String host, HostAnswer answer) {
        imports.answer(host, answer);
    }

    /** Tries again what could not be fetched. */
    void tryAgain() {
        dismissed.clear();
        imports.tryAgain();
    }

    /** Says no more about files that could not be fetched. */
    void dismiss(List<Missing> files) {
        files.forEach(file -> dismissed.add(file.address()));
        shown.run();
    }
}
