package org.deepworkbench.topology.ui.internal.properties;

import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.functions.FunctionDialog;
import org.deepworkbench.topology.ui.internal.properties.model.Form;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The properties of what is selected of a topology, as a form that is made from its type. */
public final class TopologyPropertyPage extends Page implements IPropertySheetPage, SessionListener, FormHost {

    private final ISelectionChangedListener follow = event -> showSelected();
    private Optional<DocumentSession> session = Optional.empty();
    private Optional<Consumer<IActionBars>> history = Optional.empty();
    private Composite control;
    private FormView view;
    private Optional<Selected> shown = Optional.empty();
    private Pending pending = () -> { };
    private boolean committing;
    private String refusal = ""; //$NON-NLS-1$

    /**
     * Shows what is selected of a topology from now on.
     *
     * @param read        the topology
     * @param withHistory lets the editor's undo and redo work in a view
     */
    public void show(DocumentSession read, Consumer<IActionBars> withHistory) {
        session = Optional.of(read);
        history = Optional.of(withHistory);
        read.addListener(this);
        read.selection().addSelectionChangedListener(follow);
        begin();
    }

    @Override
    public void createControl(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        control.setLayout(new StackLayout());
        view = new FormView(control, this);
        ((StackLayout) control.getLayout()).topControl = view.control();
        HelpContexts.FORMS.on(control);
        begin();
    }

    private void begin() {
        if (isShown() && session.isPresent()) {
            history.ifPresent(share -> share.accept(getSite().getActionBars()));
            showSelected();
        }
    }

    private void showSelected() {
        if (!isShown() || session.isEmpty()) {
            return;
        }
        flush();
        Selected wanted = session.get().selection().selected().get(0);
        if (shown.equals(Optional.of(wanted))) {
            renew();
        } else {
            shown = Optional.of(wanted);
            pending = () -> { };
            form().ifPresent(view::show);
        }
    }

    private boolean isShown() {
        return control != null && !control.isDisposed();
    }

    @Override
    public Control getControl() {
        return control;
    }

    @Override
    public void setFocus() {
        view.setFocus();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        // the session tells what is selected, whichever part is active
    }

    @Override
    public DocumentSession session() {
        return session.orElseThrow();
    }

    @Override
    public String run(Edit edit) {
        boolean outer = committing;
        committing = true;
        refusal = ""; //$NON-NLS-1$
        try {
            session().runInPlace(edit);
        } finally {
            committing = outer;
        }
        return refusal;
    }

    @Override
    public void build(ValuePath place) {
        flush();
        FunctionDialog.open(control.getShell(), session(), place);
    }

    @Override
    public void arrange() {
        if (isShown()) {
            view.arrange();
        }
    }

    @Override
    public void entered(Pending typing) {
        pending = typing;
    }

    /** Lets count what is typed and was not left yet. */
    private void flush() {
        if (!committing && isShown()) {
            pending.commit();
        }
    }

    @Override
    public void beforeEdit() {
        flush();
    }

    @Override
    public void documentChanged(DocumentChange change) {
        if (change.modelChanged()) {
            renew();
        }
    }

    @Override
    public void problemsChanged() {
        renew();
    }

    @Override
    public void refused(Fault fault) {
        refusal = fault.sentence();
    }

    private void renew() {
        if (isShown() && shown.isPresent()) {
            form().ifPresent(view::renew);
        }
    }

    /** The form of what is shown; where it is one of several things, that is said in the place of its type. */
    private Optional<Form> form() {
        int count = session().selection().selected().size();
        return shown.flatMap(selected -> Form.of(session(), selected)).map(form -> count < 2 ? form
                : new Form(form.title(), NLS.bind(Messages.Form_several, count), form.pages()));
    }

    @Override
    public void dispose() {
        session.ifPresent(read -> {
            read.removeListener(this);
            read.selection().removeSelectionChangedListener(follow);
        });
        super.dispose();
    }
}
