package org.deepworkbench.run.ui.internal.accounts;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.FaultBar;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/**
 * The preference page about accounts and secrets. What is done there is done at once and in the background; there is
 * nothing to apply.
 */
public final class AccountsPage extends PreferencePage implements IWorkbenchPreferencePage {

    static final String HELP = "org.deepworkbench.run.ui.accounts"; //$NON-NLS-1$

    private FaultBar fault;
    private AccountTable accounts;
    private SecretList secrets;
    private LockLine lock;
    private DisplayHop display;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(5, 10).applyTo(page);
        display = new DisplayHop(page, 0);
        fault = new FaultBar(page, "accounts.fault"); //$NON-NLS-1$
        accounts = new AccountTable(page, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(accounts.control());
        secrets = new SecretList(page, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(secrets.control());
        lock = new LockLine(page, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lock.control());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
        reload();
        return page;
    }

    /** Shows everything anew, soon. */
    void reload() {
        work(Messages.AccountsPage_reading, (service, monitor) -> { });
    }

    /** Does something in the background, and shows everything anew; a fault of it stands above. */
    void work(String title, Keeping.Work work) {
        Job job = Job.createSystem(title, (IProgressMonitor monitor) -> {
            AccountService service = Services.accounts();
            try {
                work.run(service, monitor);
                Overview overview = Overview.read(service, monitor);
                display.execute(() -> show(overview));
            } catch (FaultException e) {
                display.execute(() -> fault.show(Optional.of(e.fault()), true));
            } catch (OperationCanceledException e) {
                return; // the person does not want it any more
            }
        });
        job.schedule();
    }

    /** Keeps what the person typed. */
    void keep(Optional<Keeping> keeping) {
        keeping.ifPresent(some -> work(NLS.bind(Messages.AccountsPage_keeping, some.name()), some.work()));
    }

    /** Asks whether something is to be forgotten, and if so, forgets it. */
    void forget(String question, String name, Keeping.Work work) {
        boolean sure = MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.AccountsPage_forgetTitle,
                NLS.bind(question, name), SWT.SHEET, Messages.AccountsPage_forget, Messages.AccountsPage_keep) == 0;
        if (sure) {
            work(NLS.bind(Messages.AccountsPage_forgetting, name), work);
        }
    }

    private void show(Overview overview) {
        fault.show(Optional.empty(), false);
        accounts.show(overview.accounts());
        secrets.show(overview.secrets());
        lock.show(overview.lock());
    }

    /** {@return the names of the accounts that are shown} */
    List<String> accountNames() {
        return accounts.names();
    }
}
