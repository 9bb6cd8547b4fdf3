package org.deepworkbench.topology.ui.internal.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jface.preference.IPreferenceStore;

/** What a person chose about imports, as it outlasts the workbench. Written on the display thread, read on any. */
public final class ImportPreferences {

    private static final String LIBRARIES = "imports.libraries"; //$NON-NLS-1$
    private static final String HOSTS = "imports.hosts"; //$NON-NLS-1$
    private static final String BETWEEN = "\n"; //$NON-NLS-1$
    private static final String SPACE = " "; //$NON-NLS-1$

    private final IPreferenceStore store;

    /** @param store where they are kept */
    public ImportPreferences(IPreferenceStore store) {
        this.store = store;
    }

    /** Calls {@code action} after each change. */
    void onChange(Runnable action) {
        store.addPropertyChangeListener(event -> {
            if (event.getProperty().equals(LIBRARIES) || event.getProperty().equals(HOSTS)) {
                action.run();
            }
        });
    }

    /** {@return the folders that answer imports, the first that knows a file decides} */
    public List<Library> libraries() {
        return store.getString(LIBRARIES).lines().map(Library::read).flatMap(Optional::stream).toList();
    }

    /** Keeps the folders that answer imports. */
    public void keepLibraries(List<Library> libraries) {
        store.setValue(LIBRARIES, libraries.stream().map(Library::written).distinct()
                .collect(Collectors.joining(BETWEEN)));
    }

    /** {@return the answers that outlast the workbench, by host in the order of the alphabet} */
    public Map<String, HostAnswer> hosts() {
        Map<String, HostAnswer> hosts = new TreeMap<>();
        for (String line : store.getString(HOSTS).lines().toList()) {
            String[] words = line.split(SPACE);
            if (words.length == 2) {
                lasting(words[0]).ifPresent(answer -> hosts.put(words[1], answer));
            }
        }
        return hosts;
    }

    private static Optional<HostAnswer> lasting(String word) {
        return List.of(HostAnswer.ALWAYS, HostAnswer.NEVER).stream().filter(answer -> answer.name().equals(word))
                .findFirst();
    }

    /** Keeps answers; one that does not last is left out. */
    public void keepHosts(Map<String, HostAnswer> hosts) {
        store.setValue(HOSTS, new TreeMap<>(hosts).entrySet().stream()
                .filter(entry -> entry.getValue() != HostAnswer.LATER)
                .map(entry -> entry.getValue() + SPACE + entry.getKey()).collect(Collectors.joining(BETWEEN)));
    }
}
