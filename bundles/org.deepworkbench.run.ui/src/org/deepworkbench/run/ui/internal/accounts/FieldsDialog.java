package org.deepworkbench.run.ui.internal.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.ui.form.FieldSpec;
import org.deepworkbench.ui.form.GeneratedForm;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** A small window with a few fields. */
final class FieldsDialog extends TitleAreaDialog {

    /** What the window says. */
    record Words(String title, String message, String button) {
    }

    private final Words words;
    private final String idPrefix;
    private final List<FieldSpec> fields;
    private final Function<Map<String, String>, Optional<String>> check;
    private GeneratedForm form;
    private Map<String, String> values = Map.of();

    private FieldsDialog(Shell parent, Words words, String idPrefix, List<FieldSpec> fields,
            Function<Map<String, String>, Optional<String>> check) {
        super(parent);
        this.words = words;
        this.idPrefix = idPrefix;
        this.fields = fields;
        this.check = check;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /**
     * Asks.
     *
     * @param idPrefix begins the stable names of the fields
     * @param check    what is wrong with the values as a whole, beyond each field
     * @return the values that are not empty; nothing if the person decided otherwise
     */
    static Optional<Map<String, String>> ask(Shell parent, Words words, String idPrefix, List<FieldSpec> fields,
            Function<Map<String, String>, Optional<String>> check) {
        FieldsDialog dialog = new FieldsDialog(parent, words, idPrefix, fields, check);
        return dialog.open() == Window.OK ? Optional.of(dialog.values) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(words.title());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, AccountsPage.HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(words.title());
        setMessage(words.message());
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        form = new GeneratedForm(content, idPrefix, fields);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        form.onChange(this::judge);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, words.button(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        judge();
        form.setFocus();
    }

    private void judge() {
        Optional<String> whole = check.apply(form.values());
        getButton(IDialogConstants.OK_ID).setEnabled(form.problem().isEmpty() && whole.isEmpty());
        boolean begun = !form.changes().isEmpty();
        setMessage(whole.filter(text -> begun).orElse(words.message()),
                begun && whole.isPresent() ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
    }

    @Override
    protected void okPressed() {
        values = form.values();
        super.okPressed();
    }
}
