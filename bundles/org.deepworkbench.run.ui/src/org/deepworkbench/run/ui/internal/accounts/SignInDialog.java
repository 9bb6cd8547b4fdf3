package org.deepworkbench.run.ui.internal.accounts;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.SignIn;
import org.deepworkbench.account.SignInPrompt;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.ui.form.GeneratedForm;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Signs in with a provider: asks where, then shows the code or opens the browser, and waits in the background. */
public final class SignInDialog extends TitleAreaDialog {

    private final Optional<Account> anew;
    private final List<String> taken;
    private final StackLayout stack = new StackLayout();
    private Composite pages;
    private GeneratedForm form;
    private CodeArea code;
    private DisplayHop display;
    private Optional<Job> waiting = Optional.empty();
    private Optional<String> signedIn = Optional.empty();
    private String suggested = ""; //$NON-NLS-1$

    private SignInDialog(Shell parent, Optional<Account> anew, List<String> taken) {
        super(parent);
        this.anew = anew;
        this.taken = taken;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /**
     * Signs in. On the display thread; returns when the person has signed in or decided otherwise.
     *
     * @param anew  the account to sign in anew
     * @param taken names of the accounts there are
     * @return the name of the account
     */
    public static Optional<String> open(Shell parent, Optional<Account> anew, List<String> taken) {
        SignInDialog dialog = new SignInDialog(parent, anew, taken);
        return dialog.open() == Window.OK ? dialog.signedIn : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.SignInDialog_window);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, AccountsPage.HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.SignInDialog_title);
        setMessage(Messages.SignInDialog_message);
        pages = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).indent(8, 8).applyTo(pages);
        pages.setLayout(stack);
        display = new DisplayHop(pages, 0);
        form = new GeneratedForm(pages, "signIn", SignInForm.fields(anew)); //$NON-NLS-1$
        form.offer(SignInForm.ISSUER, SignInForm.KNOWN_ISSUERS);
        form.onChange(this::changed);
        form.onFocus(field -> setMessage(field.hint()));
        code = new CodeArea(pages);
        stack.topControl = form.control();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.SignInDialog_signIn, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        changed();
    }

    private void changed() {
        Map<String, String> values = form.values();
        Optional<URI> issuer = SignInForm.issuer(values);
        String name = values.getOrDefault(SignInForm.NAME, ""); //$NON-NLS-1$
        if (anew.isEmpty() && issuer.isPresent() && name.equals(suggested)) {
            String next = SignInForm.name(issuer.get(), taken);
            if (!next.equals(suggested)) {
                suggested = next;
                form.set(SignInForm.NAME, next);
            }
        }
        getButton(IDialogConstants.OK_ID).setEnabled(form.problem().isEmpty() && issuer.isPresent());
    }

    /** Begins to sign in; the window stays until that has ended. */
    @Override
    protected void okPressed() {
        SignInPrompt prompt = prompt();
        SignIn request = SignInForm.request(form.values());
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        show(code.control());
        setMessage(Messages.SignInDialog_waiting);
        Job job = Job.createSystem(Messages.SignInDialog_window, (IProgressMonitor monitor) -> {
            try {
                Account account = Services.accounts().signIn(request, prompt, monitor);
                display.execute(() -> finish(account));
            } catch (FaultException e) {
                display.execute(() -> fail(e.fault()));
            } catch (OperationCanceledException e) {
                return; // the window is closed already
            }
        });
        waiting = Optional.of(job);
        job.schedule();
    }

    private SignInPrompt prompt() {
        return new SignInPrompt() {
            @Override
            public void showCode(URI address, Optional<URI> withCode, String given, Instant validUntil) {
                display.execute(() -> code.showCode(address, withCode.orElse(address), given, validUntil));
            }

            @Override
            public void openBrowser(URI address) {
                display.execute(() -> {
                    code.showBrowser(address);
                    Program.launch(address.toString());
                });
            }
        };
    }

    private void finish(Account account) {
        signedIn = Optional.of(account.name());
        setReturnCode(OK);
        close();
    }

    private void fail(Fault fault) {
        show(form.control());
        setMessage(fault.what() + ' ' + FaultWords.explanation(fault), IMessageProvider.ERROR);
        getButton(IDialogConstants.OK_ID).setEnabled(true);
    }

    private void show(Control page) {
        stack.topControl = page;
        pages.layout();
    }

    @Override
    public boolean close() {
        waiting.ifPresent(Job::cancel);
        return super.close();
    }
}
