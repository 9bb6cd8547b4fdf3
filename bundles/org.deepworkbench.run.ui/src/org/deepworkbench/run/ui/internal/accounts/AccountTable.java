package org.deepworkbench.run.ui.internal.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountSource;
import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The accounts with how they are, and what can be done with them. */
final class AccountTable {

    private static final int HEIGHT = 110;

    private final AccountsPage page;
    private final Composite area;
    private final TableViewer viewer;
    private final Label detail;
    private final Button again;
    private final Button check;
    private final Button signOut;
    private List<AccountRow> rows = List.of();

    AccountTable(Composite parent, AccountsPage page) {
        this.page = page;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        Label title = new Label(area, SWT.NONE);
        title.setText(Messages.AccountTable_title);
        title.setForeground(Palette.ACCENT.on(area));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        viewer = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        Accessibility.name(viewer.getTable(), Messages.AccountTable_title);
        ControlIds.tag(viewer.getTable(), "accounts.table"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).hint(420, HEIGHT).applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.AccountTable_name, 90, row -> row.account().name());
        column(Messages.AccountTable_state, 120, row -> row.state(Instant.now()));
        column(Messages.AccountTable_provider, 130, AccountRow::provider);
        column(Messages.AccountTable_groups, 90, AccountRow::groups);
        Buttons buttons = new Buttons(area);
        buttons.add("accounts.signIn", Messages.AccountTable_signIn, () -> signIn(Optional.empty())); //$NON-NLS-1$
        buttons.add("accounts.agent", Messages.AccountTable_agent, () -> page.keep(Keeping.agent(page.getShell()))); //$NON-NLS-1$
        buttons.add("accounts.token", Messages.AccountTable_token, () -> page.keep(Keeping.token(page.getShell()))); //$NON-NLS-1$
        again = buttons.add("accounts.again", Messages.AccountTable_again, //$NON-NLS-1$
                () -> withSelected(row -> signIn(Optional.of(row.account()))));
        check = buttons.add("accounts.check", Messages.AccountTable_check, () -> withSelected(this::check)); //$NON-NLS-1$
        signOut = buttons.add("accounts.signOut", Messages.AccountTable_signOut, () -> withSelected(this::signOut)); //$NON-NLS-1$
        detail = new Label(area, SWT.WRAP);
        detail.setForeground(Palette.QUIET.on(area));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(detail);
        viewer.addSelectionChangedListener(event -> tell());
        tell();
    }

    Control control() {
        return area;
    }

    List<String> names() {
        return rows.stream().map(row -> row.account().name()).toList();
    }

    private void column(String title, int width, Function<AccountRow, String> text) {
        boolean withIcon = viewer.getTable().getColumnCount() == 0;
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((AccountRow) element);
            }

            @Override
            public Image getImage(Object element) {
                return withIcon ? ((AccountRow) element).icon(Instant.now()).image() : null;
            }
        });
    }

    void show(List<AccountRow> next) {
        Optional<String> before = selected().map(row -> row.account().name());
        rows = next;
        viewer.setInput(rows);
        rows.stream().filter(row -> before.filter(row.account().name()::equals).isPresent()).findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(row -> viewer.setSelection(new StructuredSelection(row)));
        tell();
    }

    private Optional<AccountRow> selected() {
        return Optional.ofNullable((AccountRow) viewer.getStructuredSelection().getFirstElement());
    }

    private void withSelected(Consumer<AccountRow> work) {
        selected().ifPresent(work);
    }

    private void tell() {
        Optional<AccountRow> row = selected();
        again.setEnabled(row.filter(some -> some.account().source() instanceof AccountSource.OpenId).isPresent());
        check.setEnabled(row.isPresent());
        signOut.setEnabled(row.isPresent());
        detail.setText(row.map(AccountTable::words).orElse(Messages.AccountTable_none).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        detail.requestLayout();
    }

    private static String words(AccountRow row) {
        String trouble = row.trouble().map(fault -> fault.what() + ' ' + FaultWords.explanation(fault)).orElse(""); //$NON-NLS-1$
        return Stream.of(row.person(), row.provider(), row.groups(), trouble).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("  ·  ")); //$NON-NLS-1$
    }

    private void signIn(Optional<Account> account) {
        SignInDialog.open(page.getShell(), account, names()).ifPresent(name -> page.reload());
    }

    private void check(AccountRow row) {
        String name = row.account().name();
        page.work(NLS.bind(Messages.AccountTable_checking, name),
                (service, monitor) -> Services.credentials().token(name, monitor));
    }

    private void signOut(AccountRow row) {
        String name = row.account().name();
        page.forget(Messages.AccountTable_signOutQuestion, name, (service, monitor) -> service.remove(name, monitor));
    }
}
