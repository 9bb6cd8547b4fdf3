package org.deepworkbench.run.ui.internal.accounts;

import java.util.List;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The names of the secrets that are kept; their values are never shown. */
final class SecretList {

    private static final int HEIGHT = 70;

    private final AccountsPage page;
    private final Composite area;
    private final org.eclipse.swt.widgets.List names;
    private final Button remove;

    SecretList(Composite parent, AccountsPage page) {
        this.page = page;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        Label title = new Label(area, SWT.NONE);
        title.setText(Messages.SecretList_title);
        title.setForeground(Palette.ACCENT.on(area));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        names = ControlIds.tag(new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL),
                "accounts.secrets"); //$NON-NLS-1$
        Accessibility.name(names, Messages.SecretList_title);
        names.addListener(SWT.Selection, event -> enable());
        GridDataFactory.fillDefaults().grab(true, true).hint(420, HEIGHT).applyTo(names);
        Buttons buttons = new Buttons(area);
        buttons.add("accounts.keepSecret", Messages.SecretList_keep, () -> page.keep(Keeping.secret(page.getShell()))); //$NON-NLS-1$
        remove = buttons.add("accounts.removeSecret", Messages.SecretList_remove, this::removeSelected); //$NON-NLS-1$
        enable();
    }

    Control control() {
        return area;
    }

    void show(List<String> kept) {
        names.setItems(kept.toArray(String[]::new));
        enable();
    }

    private void enable() {
        remove.setEnabled(names.getSelectionCount() > 0);
    }

    private void removeSelected() {
        String name = names.getSelection()[0];
        page.forget(Messages.SecretList_question, name, (service, monitor) -> service.forget(name, monitor));
    }
}
