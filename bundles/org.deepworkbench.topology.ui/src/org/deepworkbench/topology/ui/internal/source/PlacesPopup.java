package org.deepworkbench.topology.ui.internal.source;

import org.deepworkbench.topology.core.edit.Occurrences;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Lists where a name stands; the text shows the place that is chosen. */
final class PlacesPopup extends PopupDialog {

    private static final Point LEAST = new Point(420, 200);

    private final Occurrences name;
    private final SourcePage page;
    private TableViewer list;

    PlacesPopup(Shell parent, Occurrences name, SourcePage page) {
        super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, true, true, false, false,
                NLS.bind(Messages.Places_title, new Object[] {name.kind().label(), name.name(), name.places().size()}),
                Messages.Places_hint);
        this.name = name;
        this.page = page;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        list = new TableViewer(parent, SWT.SINGLE | SWT.V_SCROLL);
        ControlIds.tag(list.getTable(), "topology.places"); //$NON-NLS-1$
        Accessibility.name(list.getTable(), Messages.Places_name);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(ColumnLabelProvider.createTextProvider(place -> text((Occurrences.Place) place)));
        list.setInput(name.places());
        list.addSelectionChangedListener(event -> show(event.getStructuredSelection()));
        list.addOpenListener(event -> close());
        return list.getTable();
    }

    private void show(IStructuredSelection chosen) {
        if (chosen.getFirstElement() instanceof Occurrences.Place place) {
            page.reveal(place.offset(), place.length());
        }
    }

    private String text(Occurrences.Place place) {
        String line = page.line(place.offset()).strip();
        String number = String.valueOf(page.lineNumber(place.offset()));
        return NLS.bind(place.definition() ? Messages.Places_definition : Messages.Places_reference, number, line);
    }

    @Override
    protected Control getFocusControl() {
        return list.getTable();
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, LEAST.x), Math.max(size.y, LEAST.y));
    }
}
