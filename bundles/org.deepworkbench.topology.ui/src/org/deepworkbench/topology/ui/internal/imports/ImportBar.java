package org.deepworkbench.topology.ui.internal.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The bar above the pages of an editor that asks, once for each host, whether imported files may be fetched from there,
 * and says when that failed. It is there only while there is something to say, and takes no focus.
 */
final class ImportBar {

    private final EditorImports imports;
    private final Runnable leave;
    private final Composite control;
    private final Label icon;
    private final Label text;
    private final Button always;
    private final Button later;
    private final Button never;
    private final Button again;
    private final Button dismiss;
    private List<Missing> asked = List.of();

    /**
     * @param parent  has a grid layout of one column
     * @param imports what it asks about
     * @param leave   takes the focus when the bar goes away with it
     */
    ImportBar(Composite parent, EditorImports imports, Runnable leave) {
        this.imports = imports;
        this.leave = leave;
        control = ControlIds.tag(new Composite(parent, SWT.NONE), "topology.imports"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
        Composite row = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        icon = new Label(row, SWT.NONE);
        text = ControlIds.tag(new Label(row, SWT.WRAP), "topology.imports.text"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(1, SWT.DEFAULT)
                .applyTo(text);
        always = button(row, Messages.Imports_always, "always", () -> answer(HostAnswer.ALWAYS)); //$NON-NLS-1$
        later = button(row, Messages.Imports_notNow, "later", () -> answer(HostAnswer.LATER)); //$NON-NLS-1$
        never = button(row, Messages.Imports_neverButton, "never", () -> answer(HostAnswer.NEVER)); //$NON-NLS-1$
        again = button(row, Messages.Imports_again, "again", imports::tryAgain); //$NON-NLS-1$
        dismiss = button(row, Messages.Imports_dismiss, "dismiss", () -> imports.dismiss(asked)); //$NON-NLS-1$
        Label line = new Label(control, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        control.setVisible(false);
        HelpContexts.IMPORTS.on(control);
    }

    private static Button button(Composite row, String label, String id, Runnable action) {
        Button button = ControlIds.tag(new Button(row, SWT.PUSH), "topology.imports." + id); //$NON-NLS-1$
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void answer(HostAnswer answer) {
        imports.answer(asked.get(0).host(), answer);
    }

    /** Shows what is missing now. */
    public void update() {
        List<Missing> urgent = imports.urgent();
        if (control.isDisposed() || urgent.equals(asked)) {
            return;
        }
        asked = urgent;
        if (!asked.isEmpty()) {
            fill(asked.get(0));
        } else if (isFocused()) {
            leave.run();
        }
        show(control, !asked.isEmpty());
        control.getParent().layout(true, true);
    }

    private boolean isFocused() {
        return Stream.of(always, later, never, again, dismiss).anyMatch(Control::isFocusControl);
    }

    private void fill(Missing first) {
        boolean failed = first instanceof Missing.Failed;
        icon.setImage((failed ? Icons.CAUTION : Icons.INFO).image());
        text.setText(failed ? NLS.bind(Messages.Imports_failed, first.why()) : question(first));
        text.setToolTipText(asked.stream().map(file -> file.address().toString()).collect(Collectors.joining("\n"))); //$NON-NLS-1$
        List.of(always, later, never).forEach(button -> show(button, !failed));
        List.of(again, dismiss).forEach(button -> show(button, failed));
    }

    private String question(Missing first) {
        return asked.size() == 1 ? NLS.bind(Messages.Imports_question, first.host())
                : NLS.bind(Messages.Imports_questionSeveral, asked.size(), first.host());
    }

    private static void show(Control part, boolean wanted) {
        ((GridData) part.getLayoutData()).exclude = !wanted;
        part.setVisible(wanted);
    }
}
