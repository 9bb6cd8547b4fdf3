package org.deepworkbench.topology.ui.internal.imports;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.deepworkbench.spi.state.StateFolder;
import org.deepworkbench.topology.core.imports.HttpFetching;
import org.deepworkbench.topology.core.imports.ImportService;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.ui.TopologyUi;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * How the desktop serves imports: from libraries, from what was fetched before, and from hosts the person agreed to.
 * Whoever reads a topology never waits for the network: a file that is not at hand is missing, and where the person
 * agreed it is fetched meanwhile. Safe on any thread.
 */
public final class DesktopImports implements ImportService {

    /** Where fetched files are kept in the user's state folder. */
    private static final String FOLDER = "imports"; //$NON-NLS-1$

    private final ImportPreferences preferences;
    private final FetchedFiles files;
    private final FetchJob fetching;
    /** Hosts that the person does not want to think about before the next start. */
    private final Set<String> later = ConcurrentHashMap.newKeySet();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** How it is in the running desktop. */
    public DesktopImports() {
        this(new ScopedPreferenceStore(InstanceScope.INSTANCE, TopologyUi.BUNDLE));
    }

    private DesktopImports(ScopedPreferenceStore store) {
        this(new ImportPreferences(store),
                new PinnedFiles(() -> StateFolder.standard().folder(FOLDER), new HttpFetching()));
        preferences.onChange(() -> save(store));
    }

    /** An answer is kept at once, because nobody wants to give it again after a crash. */
    private static void save(ScopedPreferenceStore store) {
        try {
            store.save();
        } catch (IOException failed) {
            ILog.of(DesktopImports.class).warn(failed.getMessage(), failed);
        }
    }

    /**
     * @param preferences what the person chose
     * @param files       what was fetched
     */
    DesktopImports(ImportPreferences preferences, FetchedFiles files) {
        this.preferences = preferences;
        this.files = files;
        this.fetching = new FetchJob(files, this::changed);
        preferences.onChange(this::changed);
    }

    /** {@return what the person chose} */
    public ImportPreferences preferences() {
        return preferences;
    }

    @Override
    public ImportSettings settings() {
        return settings(missing -> { });
    }

    /** {@return the same for one who wants to know, on whatever thread reads, what is missing} */
    ImportSettings settings(Consumer<Missing> missing) {
        List<Path> folders = preferences.libraries().stream().map(Library::folder).flatMap(Optional::stream).toList();
        return new ImportSettings(folders, address -> serve(address, missing));
    }

    /** {@return the paths in the workspace of its libraries} */
    List<IPath> libraryPaths() {
        return preferences.libraries().stream().filter(Library.InWorkspace.class::isInstance)
                .map(Library.InWorkspace.class::cast).map(Library.InWorkspace::path).toList();
    }

    private byte[] serve(URI address, Consumer<Missing> missing) throws IOException {
        Optional<byte[]> fetched = files.find(address);
        if (fetched.isPresent()) {
            return fetched.get();
        }
        Missing absent = missing(address);
        missing.accept(absent);
        throw new IOException(absent.why());
    }

    private Missing missing(URI address) {
        Optional<HostAnswer> answer = answer(Missing.host(address));
        if (answer.isEmpty()) {
            return new Missing.Unasked(address);
        }
        if (answer.get() != HostAnswer.ALWAYS) {
            return new Missing.Declined(address, answer.get());
        }
        fetching.want(address);
        return fetching.failure(address).<Missing>map(why -> new Missing.Failed(address, why))
                .orElseGet(() -> new Missing.Coming(address));
    }

    private Optional<HostAnswer> answer(String host) {
        return Optional.ofNullable(answers().get(host));
    }

    /** {@return what the person said about hosts, by host in the order of the alphabet} */
    Map<String, HostAnswer> answers() {
        Map<String, HostAnswer> answers = new TreeMap<>();
        later.forEach(host -> answers.put(host, HostAnswer.LATER));
        answers.putAll(preferences.hosts());
        return answers;
    }

    /** Takes what the person says about all hosts, in place of what was said before; on the display thread. */
    void keepAnswers(Map<String, HostAnswer> answers) {
        if (!answers.equals(answers())) {
            later.clear();
            answers.entrySet().stream().filter(entry -> entry.getValue() == HostAnswer.LATER)
                    .forEach(entry -> later.add(entry.getKey()));
            preferences.keepHosts(answers);
            changed();
        }
    }

    /** Takes what the person says about a host; on the display thread. */
    public void answer(String host, HostAnswer answer) {
        Map<String, HostAnswer> answers = answers();
        answers.put(host, answer);
        keepAnswers(answers);
    }

    /** Tries again what could not be fetched. */
    public void tryAgain() {
        fetching.forgetFailures();
        changed();
    }

    /** The listener is told, on any thread, whenever imports may be served in another way than before. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends what {@link #addListener} began. */
    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
