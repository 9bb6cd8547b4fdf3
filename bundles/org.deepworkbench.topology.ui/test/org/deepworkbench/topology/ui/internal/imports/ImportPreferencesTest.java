package org.deepworkbench.topology.ui.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;

class ImportPreferencesTest {

    private final PreferenceStore store = new PreferenceStore();
    private final ImportPreferences preferences = new ImportPreferences(store);

    @Test
    void nothingIsChosenAtFirst() {
        assertEquals(List.of(), preferences.libraries());
        assertEquals(Map.of(), preferences.hosts());
    }

    @Test
    void librariesKeepTheirOrder() {
        List<Library> libraries = List.of(new Library.InWorkspace(IPath.fromPortableString("/Types/of the house")),
                new Library.OnDisk(Path.of("some:folder").toAbsolutePath()),
                new Library.InWorkspace(IPath.fromPortableString("/Another")));
        preferences.keepLibraries(libraries);
        assertEquals(libraries, preferences.libraries());
    }

    @Test
    void answersLastUnlessTheyAreForNow() {
        preferences.keepHosts(Map.of("a.example", HostAnswer.ALWAYS, "b.example", HostAnswer.LATER, "[::1]",
                HostAnswer.NEVER));
        assertEquals(Map.of("a.example", HostAnswer.ALWAYS, "[::1]", HostAnswer.NEVER), preferences.hosts());
    }

    @Test
    void whatIsSpoiltIsLeftOut() {
        store.setValue("imports.libraries", "\n/Types\nfile:relative\nworkspace:/Types\nftp:x");
        store.setValue("imports.hosts", "ALWAYS\nLATER a\nPERHAPS b\nNEVER c d\nNEVER e");
        assertEquals(List.of(new Library.InWorkspace(IPath.fromPortableString("/Types"))), preferences.libraries());
        assertEquals(Map.of("e", HostAnswer.NEVER), preferences.hosts());
    }
}
