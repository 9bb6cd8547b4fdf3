package org.deepworkbench.topology.ui.internal.outline;

import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The outline of a topology: nodes in their hosts, inputs, outputs. It stays empty until the topology is read. */
public final class OutlinePage extends Page implements IContentOutlinePage {

    /** Takes the topology when it has been read. */
    @FunctionalInterface
    public interface Showing {

        /**
         * @param session what is shown
         * @param history lets the editor's undo and redo work in a view
         */
        void show(DocumentSession session, Consumer<IActionBars> history);
    }

    private final Consumer<Showing> whenRead;
    private Optional<DocumentSession> session = Optional.empty();
    private Composite control;

    /** @param whenRead calls back when the topology has been read */
    public OutlinePage(Consumer<Showing> whenRead) {
        this.whenRead = whenRead;
    }

    @Override
    public void createControl(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        control.setLayout(new FillLayout());
        whenRead.accept(this::show);
    }

    private void show(DocumentSession read, Consumer<IActionBars> history) {
        if (control.isDisposed()) {
            return;
        }
        session = Optional.of(read);
        TopologyTree tree = TopologyTree.create(control, read, true);
        Accessibility.name(tree.viewer().getTree(), Messages.Outline_name);
        ControlIds.tag(tree.viewer().getTree(), "topology.outline"); //$NON-NLS-1$
        getSite().setSelectionProvider(read.selection());
        history.accept(getSite().getActionBars());
        control.layout();
    }

    @Override
    public Control getControl() {
        return control;
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        session.ifPresent(read -> read.selection().addSelectionChangedListener(listener));
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        session.ifPresent(read -> read.selection().removeSelectionChangedListener(listener));
    }

    @Override
    public ISelection getSelection() {
        return session.<ISelection>map(read -> read.selection().getSelection()).orElse(StructuredSelection.EMPTY);
    }

    @Override
    public void setSelection(ISelection selection) {
        session.ifPresent(read -> read.selection().setSelection(selection));
    }
}
