package org.deepworkbench.topology.ui.internal.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * The one selection that canvas, outline and lists of an editor share. It consists of {@link Selected} elements; with
 * none the topology as a whole is selected.
 */
public final class SelectionHub implements ISelectionProvider {

    private static final IStructuredSelection WHOLE = new StructuredSelection(new Selected.Whole());

    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private IStructuredSelection selection = WHOLE;

    @Override
    public IStructuredSelection getSelection() {
        return selection;
    }

    /** {@return the selected elements, at least one} */
    @SuppressWarnings("unchecked")
    public List<Selected> selected() {
        return selection.toList();
    }

    /** Selects {@code elements}, or the topology as a whole if there are none. */
    public void select(List<? extends Selected> elements) {
        IStructuredSelection wanted = elements.isEmpty() ? WHOLE : new StructuredSelection(elements);
        if (!wanted.equals(selection)) {
            selection = wanted;
            SelectionChangedEvent event = new SelectionChangedEvent(this, wanted);
            listeners.forEach(listener -> listener.selectionChanged(event));
        }
    }

    @Override
    public void setSelection(ISelection wanted) {
        List<?> elements = wanted instanceof IStructuredSelection structured ? structured.toList() : List.of();
        select(elements.stream().filter(Selected.class::isInstance).map(Selected.class::cast).toList());
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
