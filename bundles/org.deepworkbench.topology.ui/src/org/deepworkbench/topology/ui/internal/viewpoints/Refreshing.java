package org.deepworkbench.topology.ui.internal.viewpoints;

import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Brings a view up to date after changes of the topology: once for several changes in a row, and only when the view is
 * on top or comes there. For the display thread only.
 */
public final class Refreshing implements SessionListener {

    private final Control control;
    private final Runnable refresh;
    private boolean stale;

    private Refreshing(Control control, Runnable refresh) {
        this.control = control;
        this.refresh = refresh;
    }

    /** Calls {@code refresh} now, and after changes of the session for as long as {@code control} lives. */
    public static void keep(Control control, DocumentSession session, Runnable refresh) {
        Refreshing refreshing = new Refreshing(control, refresh);
        session.addListener(refreshing);
        control.addListener(SWT.Show, event -> refreshing.refreshStale());
        control.addDisposeListener(event -> session.removeListener(refreshing));
        refresh.run();
    }

    @Override
    public void documentChanged(DocumentChange change) {
        if (change.modelChanged()) {
            later();
        }
    }

    @Override
    public void problemsChanged() {
        later();
    }

    private void later() {
        if (!stale && !control.isDisposed()) {
            stale = true;
            control.getDisplay().asyncExec(this::refreshOnTop);
        }
    }

    private void refreshOnTop() {
        if (!control.isDisposed() && control.getVisible()) {
            refreshStale();
        }
    }

    private void refreshStale() {
        if (stale) {
            stale = false;
            refresh.run();
        }
    }
}
