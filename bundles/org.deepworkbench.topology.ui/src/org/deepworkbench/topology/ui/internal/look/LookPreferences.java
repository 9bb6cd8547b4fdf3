package org.deepworkbench.topology.ui.internal.look;

import java.util.Arrays;
import java.util.Optional;
import org.deepworkbench.topology.ui.TopologyUi;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What a person has chosen about colours. */
final class LookPreferences {

    /** Name of the preference: a {@link Shade}, or empty for what suits the theme. */
    static final String SHADE = "canvas.shade"; //$NON-NLS-1$

    /** Name of the preference: whether nodes stand still at once when they are moved by the workbench. */
    static final String STILL = "canvas.still"; //$NON-NLS-1$

    private LookPreferences() {
    }

    static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, TopologyUi.BUNDLE);
    }

    /** {@return the chosen shade; nothing for what suits the theme} */
    static Optional<Shade> shade() {
        String chosen = store().getString(SHADE);
        return Arrays.stream(Shade.values()).filter(shade -> shade.name().equals(chosen)).findFirst();
    }
}
