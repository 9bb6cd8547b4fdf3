package org.deepworkbench.topology.ui.internal.library;

import java.util.List;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;

/**
 * Keeps a person's favourites and what was used last, for all editors and beyond the end of the workbench. For the
 * display thread only.
 */
public final class LibraryMemory {

    private static final String FAVOURITES = "library.favourites"; //$NON-NLS-1$
    private static final String RECENT = "library.recent"; //$NON-NLS-1$
    private static final String BETWEEN = "\n"; //$NON-NLS-1$

    private final IPreferenceStore store;
    private final Runnable save;

    /**
     * @param store where they are kept
     * @param save  writes the store to disk
     */
    public LibraryMemory(IPreferenceStore store, Runnable save) {
        this.store = store;
        this.save = save;
    }

    /** {@return what is preferred now} */
    public Preferred preferred() {
        return new Preferred(keys(FAVOURITES), keys(RECENT));
    }

    private List<String> keys(String name) {
        return store.getString(name).lines().filter(line -> !line.isBlank()).toList();
    }

    /** Marks an item as a favourite, or takes the mark away. */
    public void toggle(LibraryItem item) {
        keep(preferred().toggled(item));
    }

    /** Remembers that an item was put on a canvas. */
    public void used(LibraryItem item) {
        keep(preferred().used(item));
    }

    private void keep(Preferred preferred) {
        store.setValue(FAVOURITES, String.join(BETWEEN, preferred.favourites()));
        store.setValue(RECENT, String.join(BETWEEN, preferred.recent()));
        save.run();
    }

    /**
     * Calls {@code action} after each change, also by another editor.
     *
     * @return ends it
     */
    public Runnable onChange(Runnable action) {
        IPropertyChangeListener listener = event -> {
            if (event.getProperty().equals(FAVOURITES) || event.getProperty().equals(RECENT)) {
                action.run();
            }
        };
        store.addPropertyChangeListener(listener);
        return () -> store.removePropertyChangeListener(listener);
    }
}
