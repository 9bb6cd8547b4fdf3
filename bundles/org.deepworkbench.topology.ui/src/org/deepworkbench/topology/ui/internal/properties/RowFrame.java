package org.deepworkbench.topology.ui.internal.properties;

import java.util.Optional;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.ui.internal.figures.Shortened;
import org.deepworkbench.topology.ui.internal.properties.model.Field;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What every row has: label, a place for its control, buttons, and beneath it a message where the value is wrong. */
final class RowFrame implements NameLine.Owner {

    private static final String REQUIRED = " *"; //$NON-NLS-1$
    private static final int COLUMNS = 3;
    private static final int GAP = 8;

    private final FieldList list;
    private final Composite area;
    private final Label label;
    private final RowButtons buttons;
    private Label message;
    private Field field;
    private Optional<NameLine> renaming = Optional.empty();

    /**
     * @param parent gets the row as a child; its layout places it
     * @param list   the fields that the row is one of
     */
    RowFrame(Composite parent, FieldList list) {
        this.list = list;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(GAP, 0).applyTo(area);
        label = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(list.labelWidth(), SWT.DEFAULT).applyTo(label);
        label.addListener(SWT.MouseDoubleClick, event -> rename());
        buttons = new RowButtons(area, list.host(), this::rename);
    }

    Composite area() {
        return area;
    }

    Label label() {
        return label;
    }

    /** Puts the row's control between label and buttons. */
    void hold(Control control) {
        control.moveBelow(label);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
        area.setTabList(new Control[] {control});

    }

    /** Notes whether a person works in the row. */
    void activate(boolean active) {
        buttons.activate(active);
    }

    /** Lets the name be typed anew, where it may be another. */
    void rename() {
        if (renaming.isPresent() || field.actions().naming().isEmpty()) {
            return;
        }
        NameLine line = new NameLine(area, field.label().text(), field.actions().naming().get(), this);
        renaming = Optional.of(line);
        int trim = line.text().computeTrim(0, 0, 0, 0).width;
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(list.labelWidth() - trim, SWT.DEFAULT)
                .applyTo(line.text());
        line.text().moveAbove(label);
        showLabel(false);
        list.host().entered(line::commit);
        line.text().setFocus();
        line.text().selectAll();
    }

    private void showLabel(boolean visible) {
        label.setVisible(visible);
        ((GridData) label.getLayoutData()).exclude = !visible;
        list.host().arrange();
    }

    @Override
    public String run(Edit edit) {
        return list.host().run(edit);
    }

    @Override
    public void complain(String why) {
        tell(why, true);
    }

    /** The line goes away later: it may be the one whose key is being handled. */
    @Override
    public void closed() {
        renaming.map(NameLine::text).filter(text -> !text.isDisposed()).ifPresent(text -> {
            boolean focused = text.isFocusControl();
            text.setVisible(false);
            ((GridData) text.getLayoutData()).exclude = true;
            text.getDisplay().asyncExec(text::dispose);
            tellProblems();
            showLabel(true);
            if (focused) {
                area.getTabList()[0].setFocus();
            }
        });
        renaming = Optional.empty();
    }

    /** Shows what the field is called, what can be done to it, and what is wrong with it. */
    void show(Field now, String text) {
        if (field != null && !field.id().equals(now.id())) {
            renaming.ifPresent(NameLine::close);
        }
        field = now;
        showName(text + (field.label().required() ? REQUIRED : "")); //$NON-NLS-1$
        buttons.show(field);
        tellProblems();
    }

    private void showName(String whole) {
        String fitting = Shortened.toFit(whole, label.getFont(), list.labelWidth());
        label.setText(fitting.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        label.setToolTipText(fitting.equals(whole) ? field.label().description()
                : (whole.strip() + '\n' + field.label().description()).strip());
    }

    private void tellProblems() {
        boolean wrong = field.content().problems().stream().anyMatch(Diagnostic::isError);
        tell(field.content().problems().stream().map(Diagnostic::message).distinct()
                .collect(Collectors.joining("\n")), wrong); //$NON-NLS-1$
    }

    /** Says beneath the control what is wrong; an empty text takes the words away. */
    void tell(String text, boolean wrong) {
        boolean before = message != null;
        boolean now = !text.isEmpty();
        if (now && !before) {
            message = new Label(area, SWT.WRAP);
            message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
            ((GridData) message.getLayoutData()).horizontalIndent = list.labelWidth() + GAP;
            ((GridData) message.getLayoutData()).widthHint = 10;
        }
        if (now) {
            message.setForeground((wrong ? Palette.BAD : Palette.CAUTION).on(area));
            message.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            message.moveBelow(null);
        } else if (before) {
            message.dispose();
            message = null;
        }
        if (now || before) {
            list.host().arrange();
        }
    }
}
