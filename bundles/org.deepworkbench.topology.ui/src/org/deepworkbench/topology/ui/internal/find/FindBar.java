package org.deepworkbench.topology.ui.internal.find;

import java.util.List;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.core.find.NodeSearch;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The bar above the diagram that finds nodes: all that are found stand out, and one is selected and in sight. */
public final class FindBar implements SessionListener {

    private static final int FIELD = 260;
    private static final int COUNT = 220;

    private final DocumentSession session;
    private final Consumer<List<String>> mark;
    private final Runnable leave;
    private final Composite control;
    private final Text field;
    private final Label count;
    private List<String> found = List.of();
    private int at;

    /**
     * @param parent  has a grid layout of one column
     * @param session the topology
     * @param mark    lets nodes stand out that are found
     * @param leave   takes the keyboard when the bar goes away
     */
    public FindBar(Composite parent, DocumentSession session, Consumer<List<String>> mark, Runnable leave) {
        this.session = session;
        this.mark = mark;
        this.leave = leave;
        control = ControlIds.tag(new Composite(parent, SWT.NONE), "topology.find"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(6, 0).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
        field = ControlIds.tag(new Text(control, SWT.SEARCH | SWT.ICON_SEARCH), "topology.find.text"); //$NON-NLS-1$
        field.setMessage(Messages.Find_hint);
        Accessibility.name(field, Messages.Find_hint);
        GridDataFactory.swtDefaults().hint(FIELD, SWT.DEFAULT).applyTo(field);
        count = ControlIds.tag(new Label(control, SWT.NONE), "topology.find.count"); //$NON-NLS-1$
        GridDataFactory.swtDefaults().hint(COUNT, SWT.DEFAULT).applyTo(count);
        button(Messages.Find_previous, () -> step(-1));
        button(Messages.Find_next, () -> step(1));
        button(Messages.Find_close, this::close);
        field.addListener(SWT.Modify, event -> search(0));
        field.addListener(SWT.Traverse, this::key);
        control.setVisible(false);
        HelpContexts.EDITOR.on(control);
        session.addListener(this);
    }

    private void button(String label, Runnable action) {
        Button button = new Button(control, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    /** Shows the bar, with the keyboard in it. */
    public void open() {
        show(true);
        field.setFocus();
        field.selectAll();
        search(at);
    }

    private void key(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            step((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    private void step(int places) {
        if (!found.isEmpty()) {
            at = Math.floorMod(at + places, found.size());
            reveal();
        }
    }

    private void search(int first) {
        look();
        at = Math.min(first, Math.max(0, found.size() - 1));
        reveal();
    }

    private void look() {
        found = NodeSearch.find(session.document().nodes(), field.getText());
        mark.accept(found);
    }

    private void reveal() {
        tell();
        if (!found.isEmpty()) {
            session.selection().select(List.of(new Selected.Node(found.get(at))));
        }
    }

    private void tell() {
        String none = field.getText().isBlank() ? "" : Messages.Find_none; //$NON-NLS-1$
        count.setText(found.isEmpty() ? none : NLS.bind(where(found.get(at)), new Object[] {at + 1, found.size(),
            session.canvas().state().diagram().standIn(found.get(at)).orElse("")})); //$NON-NLS-1$
    }

    /** What is in a collapsed node, or in a hidden layer, is not seen itself. */
    private String where(String node) {
        return session.canvas().state().diagram().standIn(node)
                .map(shown -> shown.equals(node) ? Messages.Find_count : Messages.Find_inside)
                .orElse(Messages.Find_hidden);
    }

    /** What is found follows the topology; the selection stays what it is. */
    @Override
    public void documentChanged(DocumentChange change) {
        if (!control.isDisposed() && control.isVisible() && (change.modelChanged() || change.layoutChanged())) {
            look();
            at = Math.min(at, Math.max(0, found.size() - 1));
            tell();
        }
    }

    private void close() {
        mark.accept(List.of());
        show(false);
        leave.run();
    }

    private void show(boolean wanted) {
        ((GridData) control.getLayoutData()).exclude = !wanted;
        control.setVisible(wanted);
        control.getParent().layout(true, true);
    }
}
