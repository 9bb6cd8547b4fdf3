package org.deepworkbench.topology.ui.internal.viewpoints.declared;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.topology.ui.TopologyUi;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What a person has chosen about viewpoints. */
final class ViewpointPreferences {

    /** Name of the preference: a folder, or empty for none. */
    static final String FOLDER = "viewpoints.folder"; //$NON-NLS-1$

    private ViewpointPreferences() {
    }

    static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, TopologyUi.BUNDLE);
    }

    /** {@return the folder whose viewpoints are offered in every project} */
    static Optional<Path> folder() {
        String folder = store().getString(FOLDER);
        try {
            return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
        } catch (InvalidPathException impossible) {
            return Optional.empty(); // written by hand: no folder of this system
        }
    }
}
