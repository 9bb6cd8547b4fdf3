package org.deepworkbench.topology.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Parameters;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** The properties of what is selected of a topology, under headings in the order that people need them. */
public final class TopologyPropertyPage extends PropertySheetPage implements SessionListener {

    private final ISelectionChangedListener follow = event -> showSelected();
    private Optional<DocumentSession> session = Optional.empty();
    private Optional<Consumer<IActionBars>> history = Optional.empty();

    /** Creates a page that stays empty until it is given a topology. */
    public TopologyPropertyPage() {
        setSorter(new AsGiven());
        setPropertySourceProvider(this::source);
    }

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
        if (getControl() != null) {
            begin();
        }
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        if (session.isPresent()) {
            begin();
        }
    }

    private void begin() {
        history.ifPresent(share -> share.accept(getSite().getActionBars()));
        showSelected();
    }

    private void showSelected() {
        if (isShown()) {
            session.ifPresent(read -> selectionChanged(null, read.selection().getSelection()));
        }
    }

    private boolean isShown() {
        return getControl() != null && !getControl().isDisposed();
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

    private void renew() {
        if (isShown()) {
            refresh();
        }
    }

    private IPropertySource source(Object element) {
        if (element instanceof FieldSource nested) {
            return nested;
        }
        return element instanceof Selected selected && session.isPresent()
                ? new FieldSource(fields(session.get(), selected), "", session.get()::run) //$NON-NLS-1$
                : null;
    }

    private static List<Field> fields(DocumentSession session, Selected selected) {
        return switch (selected) {
            case Selected.Whole whole -> TopologyFields.of(session);
            case Selected.Node node ->
                session.document().node(node.name()).map(found -> NodeFields.of(session, found)).orElse(List.of());
            case Selected.Line line -> List.of(
                    Field.fixed(Messages.Group_line, Messages.Field_source, line.link().source()),
                    Field.fixed(Messages.Group_line, Messages.Field_requirementName, line.link().requirement()),
                    Field.fixed(Messages.Group_line, Messages.Field_target, line.link().target()));
            case Selected.Input input -> Parameters.input(session.document(), input.name())
                    .map(found -> ParameterFields.input(session, found)).orElse(List.of());
            case Selected.Output output -> Parameters.output(session.document(), output.name())
                    .map(found -> ParameterFields.output(session, found)).orElse(List.of());
            case Selected.Group group -> List.of(
                    Field.fixed(Messages.Group_group, Messages.Field_name, group.name()));
            case Selected.Policy policy -> List.of(
                    Field.fixed(Messages.Group_policy, Messages.Field_name, policy.name()));
            case Selected.Note note -> List.of();
        };
    }

    @Override
    public void dispose() {
        session.ifPresent(read -> {
            read.removeListener(this);
            read.selection().removeSelectionChangedListener(follow);
        });
        super.dispose();
    }

    /** Leaves everything in the order it is given in. */
    private static final class AsGiven extends PropertySheetSorter {

        @Override
        public int compare(IPropertySheetEntry first, IPropertySheetEntry second) {
            return 0;
        }

        @Override
        public int compareCategories(String first, String second) {
            return 0;
        }
    }
}
