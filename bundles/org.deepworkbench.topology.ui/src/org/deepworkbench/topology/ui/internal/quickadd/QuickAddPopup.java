package org.deepworkbench.topology.ui.internal.quickadd;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The small window of quick add: a field to type in, and a list of what can be added, the best first. */
final class QuickAddPopup extends PopupDialog {

    private static final Point SIZE = new Point(440, 300);
    private static final int MOST = 60;

    /**
     * What the window needs to know.
     *
     * @param question what is asked
     * @param typed    what has been typed already
     * @param where    the upper left corner of the window on the screen
     * @param find     finds offers by what is typed; all of them, or only what fits
     * @param chosen   is told what the person chose, after the window has closed
     */
    record Setup(Question question, String typed, Point where, BiFunction<String, Boolean, List<Offer>> find,
            Consumer<Offer> chosen) {
    }

    private final Setup setup;
    private final OfferLabels labels;
    private Text filter;
    private TableViewer list;
    private Label hint;
    private boolean all;

    QuickAddPopup(Shell parent, Setup setup, OfferLabels labels) {
        super(parent, SWT.TOOL, true, false, false, false, false, null, null);
        this.setup = setup;
        this.labels = labels;
    }

    private String hintText() {
        return setup.question().about().map(node -> all ? NLS.bind(Messages.Popup_showFitting, node)
                : Messages.Popup_showAll).orElse(Messages.Popup_enter);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setBackground(Palette.LINE.on(parent));
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(frame);
        Composite area = new Composite(frame, SWT.NONE);
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(area);
        Label title = new Label(area, SWT.NONE);
        title.setText(setup.question().title());
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        filter.setMessage(Messages.Popup_filter);
        filter.setText(setup.typed());
        filter.setSelection(setup.typed().length());
        filter.addModifyListener(event -> show());
        filter.addListener(SWT.KeyDown, this::press);
        filter.addListener(SWT.DefaultSelection, event -> choose());
        Accessibility.name(filter, setup.question().title());
        ControlIds.tag(filter, "topology.quickadd.filter"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        list = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(labels.styled());
        list.addDoubleClickListener(event -> choose());
        Accessibility.name(list.getTable(), Messages.Popup_list);
        ControlIds.tag(list.getTable(), "topology.quickadd.list"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getTable());
        labels.explain(list);
        hint = new Label(area, SWT.NONE);
        hint.setText(hintText());
        hint.setForeground(Palette.QUIET.on(area));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        show();
        return frame;
    }

    private void show() {
        List<Offer> offers = setup.find().apply(filter.getText(), all);
        List<Object> rows = new ArrayList<>(offers.subList(0, Math.min(MOST, offers.size())));
        if (offers.isEmpty()) {
            rows.add(Messages.Popup_nothing);
        } else if (offers.size() > MOST) {
            rows.add(NLS.bind(Messages.Popup_more, offers.size() - MOST));
        }
        list.setInput(rows);
        list.setSelection(new StructuredSelection(rows.get(0)), true);
    }

    private void press(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            event.doit = false;
        } else if (event.character == ' ' && event.stateMask == SWT.CTRL && setup.question().about().isPresent()) {
            all = !all;
            hint.setText(hintText());
            show();
            event.doit = false;
        }
    }

    private void move(int by) {
        int rows = list.getTable().getItemCount();
        list.getTable().setSelection(Math.floorMod(list.getTable().getSelectionIndex() + by, rows));
        list.getTable().showSelection();
    }

    private void choose() {
        if (list.getStructuredSelection().getFirstElement() instanceof Offer offer) {
            close();
            setup.chosen().accept(offer);
        }
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getDefaultSize() {
        return SIZE;
    }

    @Override
    protected Point getDefaultLocation(Point size) {
        return setup.where();
    }
}
