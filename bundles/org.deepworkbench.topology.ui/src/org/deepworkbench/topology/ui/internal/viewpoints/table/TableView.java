package org.deepworkbench.topology.ui.internal.viewpoints.table;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.viewpoint.Column;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.topology.ui.internal.viewpoints.Facts;
import org.deepworkbench.topology.ui.internal.viewpoints.Refreshing;
import org.deepworkbench.topology.ui.internal.viewpoints.TopologyView;
import org.deepworkbench.topology.ui.internal.viewpoints.TypingKeys;
import org.deepworkbench.topology.ui.internal.viewpoints.table.NodeTable.Sorting;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;

/** Nodes as rows, what is known of them as columns: to be changed, sorted and filtered. */
public final class TableView implements TopologyView, NodeGrid.Owner {

    private final DocumentSession session;
    private final Viewpoint viewpoint;
    private final IActionBars bars;
    private final Composite control;
    private final Text filter;
    private final Label count;
    private final NodeGrid grid;
    private final ISelectionChangedListener follow = event -> follow();
    private NodeTable cells;
    private Optional<Sorting> sorting = Optional.empty();
    private boolean selecting;
    /** Whether the topology changed while a cell was typed into. */
    private boolean stale;

    private TableView(Composite parent, DocumentSession session, Viewpoint viewpoint, IActionBars bars) {
        this.session = session;
        this.viewpoint = viewpoint;
        this.bars = bars;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 0).spacing(6, 0).applyTo(control);
        filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Table_filter);
        Accessibility.name(filter, Messages.Table_filter);
        ControlIds.tag(filter, "topology.table.filter"); //$NON-NLS-1$
        GridDataFactory.swtDefaults().hint(240, SWT.DEFAULT).indent(6, 4).applyTo(filter);
        count = new Label(control, SWT.NONE);
        count.setForeground(Palette.QUIET.on(count));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        grid = new NodeGrid(control, new LocalResourceManager(JFaceResources.getResources(), control), this);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).indent(0, 4).applyTo(grid.control());
        TypingKeys.leaveTo(filter, bars);
    }

    /**
     * @param parent    where it goes
     * @param session   what it shows
     * @param viewpoint which nodes and columns
     * @param bars      whose actions, such as delete, belong to a field while somebody types into it
     * @return the table, which follows the session until it is disposed
     */
    public static TableView create(Composite parent, DocumentSession session, Viewpoint viewpoint, IActionBars bars) {
        TableView view = new TableView(parent, session, viewpoint, bars);
        view.connect();
        return view;
    }

    private void connect() {
        Refreshing.keep(control, session, this::refresh);
        filter.addModifyListener(event -> showRows());
        session.selection().addSelectionChangedListener(follow);
        grid.control().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> lead()));
        control.addDisposeListener(event -> session.selection().removeSelectionChangedListener(follow));
        follow();
    }

    /** A cell that somebody types into is left alone until it is done. */
    private void refresh() {
        if (grid.isEdited()) {
            stale = true;
            return;
        }
        stale = false;
        cells = NodeTable.of(viewpoint, Facts.of(session));
        showRows();
    }

    private void showRows() {
        List<String> rows = cells.rows(filter.getText(), sorting.filter(how -> how.column() < cells.columns().size()));
        grid.show(rows);
        count.setText(summary(rows.size()));
        count.requestLayout();
        follow();
    }

    private String summary(int shown) {
        if (cells.size() == 0) {
            return Messages.Table_none;
        }
        String nodes = shown < cells.size() ? NLS.bind(Messages.Table_some, shown, cells.size())
                : shown == 1 ? Messages.Table_one : NLS.bind(Messages.Table_all, shown);
        return cells.columns().size() < TableColumns.MOST ? nodes
                : NLS.bind(Messages.Table_columns, nodes, TableColumns.MOST);
    }

    private void lead() {
        selecting = true;
        session.selection().select(grid.selected().stream().map(Selected.Node::new).toList());
        selecting = false;
    }

    private void follow() {
        if (!selecting) {
            grid.select(session.selection().selected().stream().filter(Selected.Node.class::isInstance)
                    .map(selected -> ((Selected.Node) selected).name()).toList());
        }
    }

    @Override
    public NodeTable cells() {
        return cells;
    }

    @Override
    public CellEditor editor(Table parent) {
        TextCellEditor editor = new TextCellEditor(parent);
        TypingKeys.leaveTo(editor.getControl(), bars);
        return editor;
    }

    @Override
    public ChoiceCellEditor choice(Table parent) {
        ChoiceCellEditor editor = new ChoiceCellEditor(parent);
        TypingKeys.leaveTo(editor.getControl(), bars);
        return editor;
    }

    @Override
    public List<String> choices(String node, Column.One column) {
        return CellChoices.of(session.document(), cells, node, column.path());
    }

    @Override
    public void typed(String node, Column.One column, String text) {
        Cell cell = cells.cell(node, cells.column(column.path()).orElseThrow());
        try {
            CellEdit.of(session, cells.node(node), column.path(), cell, text).ifPresent(session::run);
        } catch (FaultException refused) {
            session.refuse(refused.fault());
        }
    }

    @Override
    public void edited() {
        if (stale) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    refresh();
                }
            });
        }
    }

    @Override
    public void sorted(Optional<Sorting> how) {
        sorting = how;
        showRows();
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void setFocus() {
        grid.control().setFocus();
    }

    @Override
    public boolean find() {
        filter.setFocus();
        filter.selectAll();
        return true;
    }

    @Override
    public void rename() {
        grid.editFocused();
    }
}
